import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { findChromium } from '../chromium/find-chromium.mjs';
import { stopWithChildren } from '../processes.mjs';
import { runStage } from '../run-stage.mjs';
import { Sorry } from '../say.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';

/** `npm run --silent gates -- --json`: measures every screen gate; `--only G1,G8` measures some. */
export default async function gates(args) {
  stopWithChildren();
  await build();
  const chromium = await findChromium();
  const folder = temporaryFolder('mutuality-gates-');
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : '';
  const options = {
    folder,
    output: 'stderr',
    env: { CHROME_PATH: chromium.file, MUTUALITY_E2E_RESULTS: folder, MUTUALITY_GATES_ONLY: only },
  };
  if (!only || only.split(',').includes('G5')) {
    // G5 is what the journeys by keyboard report.
    await runStage({ projects: ['e2e'], paths: ['apps/e2e/journeys/.*keyboard'], browser: true }, options);
  }
  await runStage({ projects: ['e2e'], paths: ['apps/e2e/gates'], browser: true }, options);
  const file = join(folder, 'gates.json');
  if (!existsSync(file)) throw new Sorry('The gates could not be measured; the reason stands above.');
  const results = JSON.parse(readFileSync(file, 'utf8'));
  if (args.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else for (const line of asLines(results)) console.log(line);
  return Object.values(results).every((gate) => gate.passed) ? 0 : 1;
}

const asLines = (results) =>
  Object.entries(results).map(
    ([id, { passed, figure, of, detail }]) =>
      `${passed ? 'ok    ' : 'failed'} ${id}: ${figure} of ${of}${detail ? ` (${[detail].flat().join('; ')})` : ''}`,
  );
