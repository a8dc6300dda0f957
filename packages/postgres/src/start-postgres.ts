import { mkdir } from 'node:fs/promises';
import { adoptServer } from './adopt-server.js';
import { askVersion } from './ask-server.js';
import { keepBallast } from './ballast.js';
import { type DataFolder, dataFolderAt, holdsCluster } from './data-folder.js';
import { freePort, refuseTakenPort } from './free-port.js';
import { clearTheWay, makeRoom } from './free-space.js';
import { initCluster, ownerName, prepareCluster, readPassword } from './init-cluster.js';
import { launchServer, type LiveServer } from './launch-server.js';
import { PostgresError } from './postgres-error.js';
import { readableBinaries } from './readable-binaries.js';
import { binariesIn, embeddedBinaries, type ServerBinaries } from './server-binaries.js';
import { failureFromError } from './server-failure.js';
import { configurationText, type ServerSettings } from './server-settings.js';
import { chooseServerUser, type ServerUser } from './server-user.js';
import { stopServer } from './stop-server.js';
import { type ServerExit, supervise } from './supervise.js';
import { acquireLock, type SupervisorLock } from './supervisor-lock.js';

export interface StartOptions {
  /** The folder for everything this database keeps; made when it is not there. */
  dataDir: string;
  /** On 127.0.0.1. 0 or nothing: any free one, and another one the next time. */
  port?: number;
  /** PostgreSQL settings beyond those for a small server. */
  settings?: ServerSettings;
  /** Each line that the server or its supervisor has to say. */
  onLog?: (line: string) => void;
  /** A folder with `postgres` and `initdb` (15 or newer) instead of the embedded ones. */
  binDir?: string;
  /** False for a throw-away database only: quicker, no ballast, spoilt by a power cut. */
  durable?: boolean;
  /**
   * On Linux, where `setpriv` is there: PostgreSQL stops in good order when the thread that has called
   * `startPostgres` ends in any way. False: it outlives a killed parent, and the next start adopts it.
   */
  endWithParent?: boolean;
}

export interface RunningPostgres {
  /** With the password of the database's owner, who may do everything. The same for as long as it runs. */
  url: string;
  port: number;
  /** As PostgreSQL writes it: `18.4`. */
  version: string;
  /** It was running already, left by a parent that was killed. */
  adopted: boolean;
  /** Ends the server within 10 s and lets go of the folder. */
  stop(): Promise<void>;
  /** Tells of each end nobody asked for; the server comes back by itself. Returns the way to unsubscribe. */
  onExit(listener: (exit: ServerExit) => void): () => void;
}

/**
 * Starts PostgreSQL on a data folder and looks after it until `stop()`. It does not keep Node.js alive by itself.
 *
 * @throws PostgresError with one clear sentence, for each of its codes.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const folder = dataFolderAt(options.dataDir);
  let lock: SupervisorLock | undefined;
  try {
    // Run by root, the server's own user has to pass through; the folders inside are closed.
    await mkdir(folder.root, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    lock = await acquireLock(folder.lock, folder.root);
    const start = await prepareStart(folder, options);
    return await run(start, await firstServer(start), lock);
  } catch (error) {
    await lock?.release();
    throw failureFromError(error, folder.root);
  }
}

interface Start {
  folder: DataFolder;
  binaries: ServerBinaries;
  user: ServerUser;
  isNew: boolean;
  durable: boolean;
  port: number | undefined;
  onLog: (line: string) => void;
  stopping: AbortController;
  configurationFor(port: number): string;
  launch(port: number): Promise<LiveServer>;
}

async function prepareStart(folder: DataFolder, options: StartOptions): Promise<Start> {
  const { durable = true, onLog = () => undefined, endWithParent = true, settings } = options;
  const stopping = new AbortController();
  const user = await chooseServerUser(folder);
  const found = options.binDir === undefined ? await embeddedBinaries() : await binariesIn(options.binDir);
  const isNew = !(await holdsCluster(folder, found.major));
  const binaries = await readableBinaries(found, user);
  const configurationFor = (port: number) => configurationText(port, durable, settings);
  const launch = async (port: number) => {
    await clearTheWay(folder, 'START', onLog);
    const configuration = configurationFor(port);
    const { signal } = stopping;
    return launchServer({ folder, binaries, user, port, configuration, endWithParent, onLog, signal });
  };
  const port = options.port === 0 ? undefined : options.port;
  return { folder, binaries, user, isNew, durable, port, onLog, stopping, configurationFor, launch };
}

/** The one left running, or a new one, on a new cluster if need be. */
async function firstServer(start: Start): Promise<{ server: LiveServer; adopted: boolean }> {
  const { folder, binaries, user, port } = start;
  if (!start.isNew) {
    await prepareCluster(folder, user);
    const urlFor = await addresses(folder);
    const server = await adoptServer({ ...start, urlFor });
    if (server !== null) return { server, adopted: true };
  }
  if (port !== undefined) await refuseTakenPort(port);
  if (start.isNew) {
    await clearTheWay(folder, 'INIT', start.onLog);
    await initCluster(folder, binaries, user, start);
  }
  return { server: await launchOnFreePort(start), adopted: false };
}

/** A port that was free a moment ago may be taken by now. */
async function launchOnFreePort({ port, launch }: Start): Promise<LiveServer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launch(port ?? (await freePort()));
    } catch (error) {
      const goOn = port === undefined && attempt < 5;
      if (!goOn || !(error instanceof PostgresError) || error.code !== 'PORT_TAKEN') throw error;
    }
  }
}

async function run(
  start: Start,
  { server, adopted }: { server: LiveServer; adopted: boolean },
  lock: SupervisorLock,
): Promise<RunningPostgres> {
  const { folder, binaries, stopping, onLog } = start;
  const url = (await addresses(folder))(server.port);
  const version = await askVersion(url).catch(async (error: Error) => {
    await stopServer(server.pid, binaries, folder.cluster);
    throw error;
  });
  const listeners = new Set<(exit: ServerExit) => void>();
  const watching = supervise(server, {
    launch: () => start.launch(server.port),
    makeRoom: (lines) => makeRoom(folder, lines, onLog),
    onExit: (exit) => listeners.forEach((listener) => queueMicrotask(() => listener(exit))),
    onLog,
    signal: stopping.signal,
  });
  const ballast = start.durable ? keepBallast(folder, stopping.signal) : Promise.resolve();
  const stop = async () => {
    stopping.abort();
    const last = await watching;
    if (last !== null) await stopServer(last.pid, binaries, folder.cluster);
    await ballast;
    await lock.release();
  };
  let stopped: Promise<void> | undefined;
  return {
    url,
    port: server.port,
    version,
    adopted,
    stop: () => (stopped ??= stop()),
    onExit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function addresses(folder: DataFolder): Promise<(port: number) => string> {
  const password = await readPassword(folder);
  return (port) => `postgres://${ownerName}:${password}@127.0.0.1:${port}/postgres`;
}
