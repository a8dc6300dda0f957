import 'reflect-metadata';
import { startSentence } from '../platform/start/start-errors.js';
import type { Command } from './command.js';
import { commands } from './commands.js';

/** `cli -- <noun> <verb> …`: runs one command; exit code 0 when it did what it says. */
async function main(words: string[]): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (!command) {
    console.error(usage(commands));
    return words.length === 0 || words[0] === 'help' ? 0 : 1;
  }
  try {
    return await command.run(words.slice(command.name.split(' ').length));
  } catch (error) {
    console.error(startSentence(error, 0) ?? (error as Error).message);
    return 1;
  }
}

function usage(list: readonly Command[]): string {
  return [
    'Commands:',
    ...list.map(({ name, usage: words, does }) => `  ${name} ${words}\n      ${does}`),
  ].join('\n');
}

process.exit(await main(process.argv.slice(2).filter((word, index) => !(index === 0 && word === '--'))));
