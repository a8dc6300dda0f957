import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pathFromRoot } from '../harness/from-root.js';
import type { Gate } from './gate.js';

interface Chunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  css?: string[];
}
export type Manifest = Record<string, Chunk>;

const limits = { entryJs: 190, entryCss: 25, lazy: 60 };
const folder = 'apps/admin/dist/';

/** A chunk with all that it imports at once, itself included. */
export function closure(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key) || !manifest[key]) return seen;
  seen.add(key);
  for (const other of manifest[key].imports ?? []) closure(manifest, other, seen);
  return seen;
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
const gzipped = (file: string) => gzipSync(readFileSync(pathFromRoot(folder + file)), { level: 9 }).length;
const weigh = (files: Iterable<string>) =>
  kilobytes([...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0));

/** What the staff app weighs, gzip: first load ≤ 190 kB of script and ≤ 25 kB of style; what a route adds ≤ 60 kB. */
export const g8: Gate = {
  id: 'G8',
  title: 'Weight',
  measure() {
    const manifest = JSON.parse(
      readFileSync(pathFromRoot(`${folder}.vite/manifest.json`), 'utf8'),
    ) as Manifest;
    const chunk = (key: string) => manifest[key] as Chunk;
    const entryKey = Object.keys(manifest).find((key) => chunk(key).isEntry) ?? '';
    const entry = closure(manifest, entryKey);
    const script = weigh([...entry].map((key) => chunk(key).file));
    const style = weigh([...entry].flatMap((key) => chunk(key).css ?? []));
    const lazy = Object.keys(manifest)
      .filter((key) => chunk(key).isDynamicEntry && chunk(key).file.endsWith('.js'))
      .map((key) => ({
        key,
        weight: weigh(
          [...closure(manifest, key)].filter((one) => !entry.has(one)).map((one) => chunk(one).file),
        ),
      }))
      .sort((a, b) => b.weight - a.weight);
    const heavy = lazy.filter(({ weight }) => weight > limits.lazy);
    return Promise.resolve({
      passed: entry.size > 0 && script <= limits.entryJs && style <= limits.entryCss && heavy.length === 0,
      figure: script,
      of: limits.entryJs,
      detail: [
        `entry: ${script} kB script of ${limits.entryJs}, ${style} kB style of ${limits.entryCss}`,
        ...(lazy[0]
          ? [`heaviest of ${lazy.length} lazy parts: ${lazy[0].weight} kB of ${limits.lazy} (${lazy[0].key})`]
          : []),
        ...heavy.map(({ key, weight }) => `too heavy: ${key} ${weight} kB`),
      ],
    });
  },
};
