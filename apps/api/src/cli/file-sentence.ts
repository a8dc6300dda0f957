import { sayRefusal } from '../onboarding/survey/say-inspection.js';
import { Refused } from '../platform/errors/errors.js';

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** Why a survey file cannot be read, in one sentence. Throws what is a bug. */
export function fileSentence(error: unknown): string {
  if (error instanceof Refused) return error.refusals.map(sayRefusal).join('\n');
  const { code, path } = error as NodeJS.ErrnoException;
  const why = unreadable[code ?? ''];
  if (!why) throw error;
  return `The file ${path ?? ''} ${why}.`.replace('  ', ' ');
}
