import { build } from '../build.mjs';
import { findChromium } from '../chromium/find-chromium.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';
import { stopWithChildren } from '../processes.mjs';
import { runStage } from '../run-stage.mjs';
import { say } from '../say.mjs';
import { lastLine, sum } from '../sums.mjs';

/** What is proven, in this order: the quick and the plain first, the browser last. */
export const stages = [
  { title: 'Rules, components and scripts', projects: ['domain', 'admin', 'scripts'] },
  { title: 'Database and API', projects: ['postgres', 'api'] },
  { title: 'Browser journeys', projects: ['e2e'], paths: ['apps/e2e/journeys'], browser: true },
  { title: 'Screen gates', projects: ['e2e'], paths: ['apps/e2e/gates'], browser: true },
];

/** `npm test`: everything; `npm test -- rules|api|journeys|gates`-like words run the files whose path has them. */
export default async function test(words) {
  stopWithChildren();
  await build();
  const chromium = await findChromium();
  say(`Browser for the tests: ${chromium.version} (${chromium.from}: ${chromium.file})`);
  const folder = temporaryFolder('mutuality-test-');
  const env = { CHROME_PATH: chromium.file, MUTUALITY_E2E_RESULTS: folder };
  const counts = [];
  for (const stage of stages) {
    say(`\n── ${stage.title}`);
    counts.push(await runStage(stage, { env, words, folder }));
  }
  say('');
  stages.forEach(({ title }, index) => say(`${title}: ${lastLine(counts[index])}`));
  const total = sum(counts);
  console.log(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
