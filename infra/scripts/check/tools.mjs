import { existsSync } from 'node:fs';
import { exitCodeOf, runNode } from '../processes.mjs';
import { at } from '../root.mjs';

/** A check that runs a program of ours or of an installed library: its exit code decides, its words explain. */
export const program = (name, file, args = [], { cwd = at(), env = {} } = {}) => ({
  name,
  async run() {
    if (!existsSync(file))
      return { ok: false, detail: `${file} is not there, so this could not be checked.` };
    const end = await runNode([file, ...args], { cwd, env, output: 'collect' });
    return { ok: exitCodeOf(end) === 0, detail: `${end.stdout}${end.stderr}`.trim() };
  },
});

/** A check that is a function → a list of what is wrong. */
export const rule = (name, findings) => ({
  name,
  async run() {
    const found = await findings();
    return { ok: found.length === 0, detail: found.join('\n') };
  },
});
