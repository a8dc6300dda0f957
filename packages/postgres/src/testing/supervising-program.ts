import { type StartOptions, startPostgres } from '../start-postgres.js';

/** A program with a database of its own: says how it started, and stops when its input ends. */
const options = JSON.parse(process.argv[2] ?? '{}') as StartOptions;
try {
  const running = await startPostgres(options);
  console.log(JSON.stringify({ url: running.url, adopted: running.adopted }));
  process.stdin.resume();
  process.stdin.once('end', () => void running.stop().then(() => process.exit(0)));
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  console.log(JSON.stringify({ code, message }));
  process.exitCode = 1;
}
