import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** The bytes of a file, to be read from the start as often as needed. */
export interface SurveySource {
  /** What people call the file. */
  name: string;
  open(): Readable;
}

export const surveyFile = (path: string): SurveySource => ({
  name: path,
  open: () => createReadStream(path),
});

const chunkSize = 64 * 1024;

function* chunks(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkSize) {
    yield Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(chunkSize, bytes.length - at));
  }
}

export const surveyBytes = (name: string, bytes: Uint8Array): SurveySource => ({
  name,
  open: () => Readable.from(chunks(bytes)),
});
