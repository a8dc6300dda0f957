import { createServer, type AddressInfo } from 'node:net';

/** The port, or a free one for 0. Rejects with EADDRINUSE before anything else is started when another program has it. */
export function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => resolve(found));
    });
  });
}
