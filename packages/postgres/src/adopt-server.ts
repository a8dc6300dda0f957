import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { worksOnFolder } from './ask-server.js';
import { type DataFolder } from './data-folder.js';
import { type LiveServer, watchServer } from './launch-server.js';
import { PostgresError } from './postgres-error.js';
import { findOrphan } from './postmaster-file.js';
import { type ServerBinaries } from './server-binaries.js';
import { type ServerUser } from './server-user.js';
import { stopServer } from './stop-server.js';

export interface AdoptionPlan {
  folder: DataFolder;
  binaries: ServerBinaries;
  user: ServerUser;
  /** The configuration wanted now, were it to run on this port. */
  configurationFor(port: number): string;
  /** The port it has to have, or undefined where any will do. */
  port: number | undefined;
  urlFor(port: number): string;
}

/** An orphan that starts or stops is waited for so long. */
const settleMs = 10_000;

/**
 * Takes over the server that a killed parent left running on this folder, if it is configured as wanted now;
 * one that is not is stopped. Null: nothing runs there any more.
 *
 * @throws PostgresError START_FAILED when it neither answers nor goes away.
 */
export async function adoptServer(plan: AdoptionPlan): Promise<LiveServer | null> {
  const { cluster } = plan.folder;
  for (const end = Date.now() + settleMs; ; await sleep(50)) {
    const orphan = await findOrphan(cluster);
    if (orphan === null) return null;
    if (orphan.status === 'ready') {
      if (!(await worksOnFolder(plan.urlFor(orphan.port), cluster, plan.user))) {
        throw silent(orphan.pid, plan.folder.root);
      }
      if (await isAsWanted(plan, orphan.port)) return watchServer(orphan.pid, orphan.port);
      await stopServer(orphan.pid, plan.binaries, cluster);
      return null;
    }
    if (Date.now() > end) throw silent(orphan.pid, plan.folder.root);
  }
}

async function isAsWanted(plan: AdoptionPlan, port: number): Promise<boolean> {
  if (plan.port !== undefined && plan.port !== port) return false;
  const found = await readFile(join(plan.folder.cluster, 'postgresql.conf'), 'utf8').catch(() => '');
  return found === plan.configurationFor(port);
}

function silent(pid: number, dataDir: string): PostgresError {
  return new PostgresError(
    'START_FAILED',
    `A PostgreSQL server (process ${pid}) works on ${dataDir} but does not answer as ours: end that process, ` +
      'then start again.',
  );
}
