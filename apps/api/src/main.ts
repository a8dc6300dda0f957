import 'reflect-metadata';
import { accountsOf, accountsTable } from './demo/accounts.js';
import { loadDemo } from './demo/load-demo.js';
import { log } from './platform/http/log.js';
import { startJobs } from './platform/jobs/start-jobs.js';
import { issueSetupLink } from './platform/sessions/issue-setup-link.js';
import { Settings } from './platform/settings.js';
import { freePort } from './platform/start/free-port.js';
import { openDatabase } from './platform/start/open-database.js';
import { startSentence } from './platform/start/start-errors.js';
import { createServer } from './server.js';

type Stop = () => Promise<void>;

/** Starts everything in order, says when people can come in, and returns how to stop it in the other order. */
async function start(wanted: Settings, opened: Stop[]): Promise<void> {
  const settings = wanted.onPort(await freePort(wanted.port));
  const { database, authStore, jobsUrl, close } = await openDatabase(settings);
  opened.push(close);
  const empty = settings.demo && (await authStore.value<boolean>('deployment_is_empty'));
  if (empty) await loadDemo({ database, authStore, dataDir: settings.dataDir });
  const app = await createServer({ settings, database, authStore });
  opened.push(() => app.close());
  const jobs = await startJobs({ settings, database, authStore, jobsUrl });
  opened.push(() => jobs.stop());
  await app.listen(settings.port, '0.0.0.0');
  const ready = await fetch(`http://127.0.0.1:${settings.port}/health/ready`);
  if (!ready.ok) throw new Error(`/health/ready answered ${ready.status}`);
  console.log(`Mutuality is ready at http://localhost:${settings.port}`);
  const accounts = await accountsOf(authStore);
  if (accounts.length > 0) console.log(accountsTable(accounts));
  if (await authStore.value<boolean>('deployment_is_empty')) {
    const link = await issueSetupLink(authStore, settings.publicUrl);
    console.log(`Create the first consortium and its admin here, within 24 hours, once: ${link}`);
  }
}

async function stopAll(opened: Stop[]): Promise<void> {
  for (const stop of opened.reverse()) await stop().catch((error: unknown) => void log.report(error));
}

async function main(): Promise<void> {
  const opened: Stop[] = [];
  let settings: Settings | undefined;
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await stopAll(opened);
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  try {
    settings = Settings.from(process.env);
    await start(settings, opened);
  } catch (error) {
    const sentence =
      startSentence(error, settings?.port ?? 0) ?? (settings ? null : (error as Error).message);
    console.error(sentence ?? error);
    await stop(1);
  }
}

await main();
