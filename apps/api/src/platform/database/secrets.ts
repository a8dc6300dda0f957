import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only this deployment knows: the key that signs contexts, and the passwords of the login roles. */
export interface Secrets {
  contextKey: string;
  apiPassword: string;
  authPassword: string;
  jobsPassword: string;
}

/** Reads the deployment's secrets from the data folder (mode 0600), making them at the first start. */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, 'secrets.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const make = () => randomBytes(32).toString('hex');
  const secrets: Secrets = {
    contextKey: make(),
    apiPassword: make(),
    authPassword: make(),
    jobsPassword: make(),
  };
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}
