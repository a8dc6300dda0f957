import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot, pathFromRoot } from './from-root.js';

/** A running product: the built API with the built staff app, its own PostgreSQL and its own data folder. */
export interface Product {
  url: string;
  dataDir: string;
  pid: number;
  /** Seconds from the start of the process to its line "Mutuality is ready". */
  readyAfterSeconds: number;
  /** Everything that it has printed so far. */
  output(): string;
  /** Stops it as Ctrl-C does, and removes its data folder unless it was given. → its exit code. */
  stop(): Promise<number>;
}

interface StartOptions {
  /** A folder with data to go on with; otherwise a new one that is removed at the end. */
  dataDir?: string;
  env?: Record<string, string>;
  /** Most milliseconds to wait for the line. */
  patience?: number;
}

/** Starts the built product and waits until it says that it is ready. Throws with its output if it does not. */
export async function startProduct({
  dataDir,
  env = {},
  patience = 120_000,
}: StartOptions = {}): Promise<Product> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'mutuality-e2e-')));
  const port = await freePort();
  const started = Date.now();
  const child = spawn(
    process.execPath,
    ['--import', fromRoot('infra/scripts/follow-parent.mjs').href, pathFromRoot('apps/api/dist/main.js')],
    {
      env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), MUTUALITY_DATA_DIR: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let printed = '';
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const url = /Mutuality is ready at (http:\/\/\S+)/.exec(printed)?.[1];
        if (url) resolve(url);
      });
    }
  });
  const stop = async () => {
    child.kill('SIGINT');
    const code = await ended;
    if (!dataDir) await rm(folder, { recursive: true, force: true });
    return code;
  };
  const url = await Promise.race([ready, ended.then(() => null), after(patience)]);
  if (!url) {
    await stop();
    throw new Error(`The product did not become ready. It printed:\n${printed}`);
  }
  return {
    url,
    dataDir: folder,
    pid: child.pid ?? 0,
    readyAfterSeconds: (Date.now() - started) / 1000,
    output: () => printed,
    stop,
  };
}

const after = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds).unref());

/** A port that nothing listens on right now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
