import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { memoryOf } from '../root.mjs';
import { say } from '../say.mjs';

/**
 * Unpacks the Chromium inside the package @sparticuz/chromium (Linux only) → its path or null.
 * It unpacks into the folder for temporary files; leftovers of other versions there would break it.
 */
export async function fromPackage() {
  if (process.platform !== 'linux') return null;
  const folder = join(memoryOf(), 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    say(`The Chromium of @sparticuz/chromium could not be unpacked: ${error.message}`);
    return null;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
