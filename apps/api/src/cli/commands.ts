import type { Command } from './command.js';
import { printDemoAccounts } from './demo-accounts.js';
import { plsImport, plsImportUsage } from './pls-import.js';
import { plsInspect, plsInspectUsage } from './pls-inspect.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'demo accounts',
    usage: '[--json]',
    does: 'Prints who can sign in to the fictional demo, where it was loaded.',
    run: printDemoAccounts,
  },
  {
    name: 'pls inspect',
    usage: plsInspectUsage,
    does: 'Says what is in a file of the national survey; nothing is written.',
    run: plsInspect,
  },
  {
    name: 'pls import',
    usage: plsImportUsage,
    does: 'Adds libraries of the national survey to a consortium, or brings them up to date: all of it, or nothing.',
    run: plsImport,
  },
];
