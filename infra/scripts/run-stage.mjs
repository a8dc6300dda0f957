import { availableParallelism } from 'node:os';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';
import { runNode } from './processes.mjs';
import { say } from './say.mjs';
import { countOf } from './sums.mjs';

/** ES modules in Jest are behind a flag of Node that its workers have to inherit. */
export const jestOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** Files at a time: one for each core, because they often wait for the database; no more than its lines are enough for. */
const workers = Math.min(8, availableParallelism());

/** Runs one part of the tests → `{ passed, failed }`. `words` narrow it to files whose path has one of them. */
export async function runStage(
  { projects, paths = [], browser = false },
  { env = {}, words = [], folder, output = 'inherit' },
) {
  const file = join(folder, 'count.json');
  rmSync(file, { force: true });
  const filter = words.length ? narrow(paths, words) : paths;
  const { code } = await runNode(
    [
      at('node_modules/jest/bin/jest.js'),
      ...['--selectProjects', ...projects],
      ...(filter.length ? ['--testPathPatterns', ...filter] : []),
      `--maxWorkers=${browser ? 2 : workers}`,
      '--passWithNoTests',
    ],
    { output, env: { ...env, NODE_OPTIONS: withJest(process.env.NODE_OPTIONS), MUTUALITY_TEST_COUNT: file } },
  );
  const reported = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const count = countOf({ reported, exitCode: code ?? 1, mayBeEmpty: words.length > 0 });
  if (count.empty) say(`No test ran here (${projects.join(', ')}): that counts as a failure.`);
  return count;
}

const narrow = (paths, words) =>
  words.flatMap((word) => (paths.length ? paths.map((path) => `${path}.*${word}`) : [word]));

const withJest = (options = '') => `${options} ${jestOptions}`.trim();
