// The door to everything: `npm start`, `npm test`, `npm run dev|check|cli|gates|bench`.
// Nothing but Node is needed to read this file, also when that Node is too old for the rest.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Mutuality needs Node 20.19 or newer. This is Node ${process.versions.node}.`);
  process.exit(1);
}

import('./main.mjs').then(({ main }) => main(process.argv.slice(2)));
