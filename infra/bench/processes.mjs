import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryFlags } from '../scripts/memory.mjs';
import { addRoleWithoutPolicies, asRole, seed } from './prepare.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, '../../apps/api/dist/main.js');

/** The product on its own PostgreSQL with both tiers in it, the same product without policies, and the baseline. */
export async function startDeployment() {
  const folder = await mkdtemp(join(tmpdir(), 'mutuality-bench-'));
  const openFolder = join(folder, 'open');
  await mkdir(openFolder);
  const running = [];
  const stop = async () => {
    for (const one of running.reverse()) await one.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await startAll(folder, openFolder, running)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(folder, openFolder, running) {
  const started = async (starting) => {
    const one = await starting;
    running.push(one);
    return one;
  };
  const first = await startProduct(folder, {});
  await first.stop();
  const product = await started(startProduct(folder, {}));
  const { url } = JSON.parse(await readFile(join(folder, 'running.json'), 'utf8'));
  const { contextKey, apiPassword } = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8'));
  await seed(url);
  await copyFile(join(folder, 'secrets.json'), join(openFolder, 'secrets.json'));
  const DATABASE_API_URL = await addRoleWithoutPolicies(url);
  const open = await started(startProduct(openFolder, { DATABASE_URL: url, DATABASE_API_URL }));
  const baseline = await started(startBaseline(asRole(url, 'mutuality_api', apiPassword), contextKey));
  return { product, open, baselineUrl: baseline.url, warmSeconds: product.seconds };
}

/** Starts the built product and waits until it says that it is ready. */
async function startProduct(folder, env) {
  const began = performance.now();
  const child = spawn(process.execPath, [...memoryFlags, main], {
    env: {
      ...process.env,
      PORT: '0',
      MUTUALITY_DATA_DIR: folder,
      MUTUALITY_DEMO: '0',
      NODE_ENV: 'production',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await lineOf(child, /ready at (http:\S+)/);
  return {
    url: line[1],
    pid: child.pid,
    seconds: (performance.now() - began) / 1000,
    stop: () => end(child),
  };
}

async function startBaseline(url, key) {
  const child = spawn(process.execPath, [join(here, 'baseline.mjs'), url, key], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await lineOf(child, /^(\d+)$/m);
  return { url: `http://127.0.0.1:${line[1]}`, stop: () => end(child) };
}

function lineOf(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the process ended before it was ready: ${text}`)));
  });
}

async function end(child) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Resident memory of a process, in MB; null where the system does not tell. */
export async function residentMegabytes(pid) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const found = /VmRSS:\s+(\d+) kB/.exec(text);
  return found ? Math.round(Number(found[1]) / 1024) : null;
}
