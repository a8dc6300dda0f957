import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as a file: its name, its headers by lower-case name, and its text. */
export interface ReadMail {
  file: string;
  headers: Record<string, string>;
  text: string;
}

/** Headers beyond ASCII are packed (RFC 2047); their pieces belong together. */
const unpack = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, packed: string) =>
      decodeURIComponent(packed.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, '%$1')),
    );

export function readMail(file: string, content: string): ReadMail {
  const end = content.search(/\r?\n\r?\n/);
  const headers = content
    .slice(0, end)
    .replace(/\r?\n\s+/g, ' ')
    .split(/\r?\n/)
    .map((line) => /^([^:]+): ?(.*)$/.exec(line))
    .map((match) => [match?.[1]?.toLowerCase() ?? '', unpack(match?.[2] ?? '')]);
  return {
    file,
    headers: Object.fromEntries(headers) as Record<string, string>,
    text: content.slice(end).trim(),
  };
}

/** The mails of a folder, oldest first; none while the folder is not there. */
export async function readMails(folder: string): Promise<ReadMail[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.eml')).sort();
  return Promise.all(files.map(async (file) => readMail(file, await readFile(join(folder, file), 'utf8'))));
}
