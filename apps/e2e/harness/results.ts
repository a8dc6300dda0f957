import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the parts of one run leave what they measured: MUTUALITY_E2E_RESULTS. */
const folder = () => process.env.MUTUALITY_E2E_RESULTS ?? join(tmpdir(), 'mutuality-e2e-results');

export async function keepResult(name: string, result: unknown): Promise<void> {
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), `${name}.json`), JSON.stringify(result, null, 2));
}

/** All results of this run whose name begins so. */
export async function keptResults<T>(prefix: string): Promise<T[]> {
  const names = await readdir(folder()).catch(() => []);
  const wanted = names.filter((name) => name.startsWith(prefix)).sort();
  return Promise.all(
    wanted.map(async (name) => JSON.parse(await readFile(join(folder(), name), 'utf8')) as T),
  );
}
