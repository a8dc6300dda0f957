import { createHash, randomUUID } from 'node:crypto';
import { checkFile } from '@mutuality/domain/files';
import { fileTypeFromBuffer } from 'file-type';
import { refuseIf } from '../errors/errors.js';
import type { FileStore } from './file-store.js';

/** Bytes that tell a file's type. */
const HEAD = 4_100;

/** A file whose bytes are kept and which no row names yet. */
export interface ReceivedFile {
  id: string;
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/**
 * Takes a file's bytes as they come and keeps them. Refuses an empty file, one of another type than the taken ones
 * (told by content), and one over the size as soon as it is over.
 */
export async function receiveFile(
  store: FileStore,
  name: string,
  content: AsyncIterable<Uint8Array>,
): Promise<ReceivedFile> {
  const id = randomUUID();
  const hash = createHash('sha256');
  let size = 0;
  let mediaType = '';

  async function* checked(): AsyncIterable<Uint8Array> {
    let head = Buffer.alloc(0);
    const counted = async function* () {
      for await (const chunk of content) {
        size += chunk.length;
        refuseIf(checkFile({ size }));
        hash.update(chunk);
        yield chunk;
      }
    };
    for await (const chunk of counted()) {
      if (mediaType !== '') yield chunk;
      else {
        head = Buffer.concat([head, chunk]);
        if (head.length < HEAD) continue;
        mediaType = await typeOf(head);
        yield head;
      }
    }
    if (mediaType === '') {
      mediaType = await typeOf(head);
      yield head;
    }
  }

  await store.put(id, checked());
  return { id, name: plainName(name), mediaType, size, sha256: hash.digest('hex') };
}

async function typeOf(head: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(head);
  refuseIf(checkFile({ size: head.length, type: found?.mime ?? '' }));
  return found?.mime ?? '';
}

/** The last part of the name, without what a file system or a header would trip over. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex
  const plain = last.replaceAll(/[\u0000-\u001f\u007f"]/g, '').trim();
  return plain === '' ? 'file' : plain.slice(0, 120);
}
