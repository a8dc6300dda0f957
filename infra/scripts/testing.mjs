import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small repository for one test: `{ 'apps/api/package.json': '{}' }`, all its files an hour old. */
export function repository(files) {
  const base = mkdtempSync(join(tmpdir(), 'mutuality-scripts-'));
  const write = (path, text, secondsAgo = 3600) => {
    const file = join(base, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const time = Date.now() / 1000 - secondsAgo;
    utimesSync(file, time, time);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { base, write, remove: () => rmSync(base, { recursive: true, force: true }) };
}
