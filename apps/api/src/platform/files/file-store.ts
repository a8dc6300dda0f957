import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';

/** Where the bytes of files lie: a folder of the deployment, or later a bucket. */
export abstract class FileStore {
  /** Keeps these bytes under an id that is new. Durable when it returns; nothing stays when it throws. */
  abstract put(id: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes of a file. Throws when they are not there. */
  abstract get(id: string): Promise<Readable>;
}

/** Files in the data folder, readable by the server's own user only. */
@Injectable()
export class FolderFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(id: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(id);
    const unfinished = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      const file = await open(unfinished, 'wx', 0o600);
      try {
        for await (const chunk of content) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(id: string): Promise<Readable> {
    const file = await open(this.pathOf(id), 'r');
    return createReadStream('', { fd: file });
  }

  private pathOf(id: string): string {
    return join(this.folder, 'files', id.slice(0, 2), id);
  }
}
