import { pnpm } from '../pnpm.mjs';

/** Licences that go with MIT and ask nothing of who runs the product. A font under the OFL stays a font. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'CC0-1.0', 'Python-2.0', 'Zlib', 'PostgreSQL'],
]);
const allowedFor = {
  'OFL-1.1': /^@fontsource/,
  'CC-BY-4.0': /^caniuse-lite$/, // a table of browsers that a build tool reads
};

/** Whether an SPDX expression leaves a way that is allowed. */
export function isAllowed(licence, name) {
  const words = licence.replace(/[()]/g, '');
  if (words.includes(' OR ')) return words.split(' OR ').some((one) => isAllowed(one, name));
  if (words.includes(' AND ')) return words.split(' AND ').every((one) => isAllowed(one, name));
  return allowed.has(words.trim()) || (allowedFor[words.trim()]?.test(name) ?? false);
}

export async function licenceFindings() {
  const { code, stdout, stderr } = await pnpm(['-r', 'licenses', 'list', '--prod', '--json'], {
    output: 'collect',
  });
  if (code !== 0) return [`The licences could not be listed: ${stderr.trim()}`];
  const byLicence = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const packages = Object.entries(byLicence).flatMap(([licence, list]) =>
    list.map(({ name }) => ({ licence, name })),
  );
  if (packages.length === 0) return ['No production dependency was listed, so no licence was checked.'];
  return packages
    .filter(({ licence, name }) => !isAllowed(licence, name))
    .map(({ licence, name }) => `${name} is under ${licence}.`);
}
