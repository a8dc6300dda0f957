import { TextDecoder } from 'node:util';
import type { SurveySource } from './survey-source.js';

/** Encodings that a survey file comes in, by the names of iconv-lite. */
export type Encoding = 'utf8' | 'utf16le' | 'win1252';

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * The encoding of a text file: by its mark if it has one, UTF-8 where all of it is valid UTF-8, else Windows-1252,
 * which the agency writes. Null: the file is no text (a spreadsheet, an archive, a picture) or has no bytes.
 */
export async function detectEncoding(source: SurveySource): Promise<Encoding | null> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  let valid = true;
  for await (const chunk of source.open() as AsyncIterable<Uint8Array>) {
    if (first && startsWith(chunk, 0xff, 0xfe)) return 'utf16le';
    if (first && startsWith(chunk, 0xef, 0xbb, 0xbf)) return 'utf8';
    if (chunk.includes(0)) return null;
    first = false;
    valid &&= decodes(utf8, chunk, true);
  }
  if (first) return null;
  return valid && decodes(utf8, new Uint8Array(), false) ? 'utf8' : 'win1252';
}

function decodes(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}
