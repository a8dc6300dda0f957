import type { Command } from './command.js';
import { printDemoAccounts } from './demo-accounts.js';
import { plsInspect } from './pls-inspect.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'demo accounts',
    usage: '[--json]',
    does: 'Prints who can sign in to the fictional demo.',
    run: printDemoAccounts,
  },
  {
    name: 'pls inspect',
    usage: 'FILE [--entities FILE] [--json]',
    does: 'Says what is in a file of the national survey; nothing is written.',
    run: plsInspect,
  },
];
