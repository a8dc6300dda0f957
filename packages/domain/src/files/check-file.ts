import type { Refusal } from '../refusals/index.js';

/** The most that a file may have, in bytes: 10 MB. */
export const largestFile = 10 * 1024 * 1024;

/** What is taken: a scan or a document, nothing that a computer would run. */
export const takenTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** Whether a file can be handed in: its size in bytes, and its type where that is known yet. */
export function checkFile({ size, type }: { size?: number; type?: string }): Refusal[] {
  const say = (code: Refusal['code'], params?: Refusal['params']): Refusal[] => [
    { code, path: ['file'], params, severity: 'BLOCKS' },
  ];
  if (size === 0) return say('files.empty');
  if (size !== undefined && size > largestFile) {
    return say('files.too_large', { megabytes: largestFile / (1024 * 1024) });
  }
  const taken: readonly string[] = takenTypes;
  return type === undefined || taken.includes(type) ? [] : say('files.type_not_taken');
}
