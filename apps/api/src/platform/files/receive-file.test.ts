import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { largestFile } from '@mutuality/domain/files';
import { FolderFileStore } from './file-store.js';
import { receiveFile } from './receive-file.js';
import { aJpeg, aPdf, aPng } from './testing/sample-files.js';

let folder: string;
let store: FolderFileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuality-files-'));
  store = new FolderFileStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

async function* inPieces(bytes: Buffer, size = 7): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const everything = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('receiveFile', () => {
  it.each([
    ['application/pdf', aPdf],
    ['image/png', aPng],
    ['image/jpeg', aJpeg],
  ])('keeps the bytes of %s as they came, readable by the server alone', async (mediaType, bytes) => {
    const file = await receiveFile(store, 'C:\\scans\\board "vote".pdf', inPieces(bytes));
    expect(file).toMatchObject({ mediaType, size: bytes.length, name: 'board vote.pdf' });
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect((await buffer(await store.get(file.id))).equals(bytes)).toBe(true);
    const { mode } = await stat(join(folder, 'files', file.id.slice(0, 2), file.id));
    expect(mode & 0o077).toBe(0);
  });

  it('tells the type by content, not by name', async () => {
    const html = Buffer.from('<html><script>alert(1)</script></html>'.repeat(200));
    await expect(receiveFile(store, 'scan.pdf', inPieces(html, 999))).rejects.toThrow('files.type_not_taken');
    await expect(receiveFile(store, 'scan.pdf', inPieces(Buffer.alloc(0)))).rejects.toThrow('files.empty');
  });

  it('stops as soon as a file is too large, and keeps nothing of it', async () => {
    const before = await everything();
    let given = 0;
    async function* endless(): AsyncIterable<Uint8Array> {
      yield aPdf;
      for (;;) {
        given += 65_536;
        yield Buffer.alloc(65_536);
      }
    }
    await expect(receiveFile(store, 'large.pdf', endless())).rejects.toThrow('files.too_large');
    expect(given).toBeLessThan(largestFile + 2 * 65_536);
    expect(await everything()).toHaveLength(before.length);
  });
});
