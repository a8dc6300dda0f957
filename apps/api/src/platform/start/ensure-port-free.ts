import { createServer } from 'node:net';

/** Rejects with EADDRINUSE before anything else is started when another program has the port. */
export function ensurePortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
