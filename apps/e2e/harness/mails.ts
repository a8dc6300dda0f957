import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const patience = 30_000;

/**
 * The newest mail to this address whose words fit, as the product without a mail server leaves it in its data
 * folder. Waits for it: mails are sent by jobs. Throws when it does not come.
 */
export async function mailTo(dataDir: string, address: string, words = /^/): Promise<string> {
  const folder = join(dataDir, 'mail');
  for (const since = Date.now(); Date.now() - since < patience; await pause()) {
    const names = (await readdir(folder).catch(() => []))
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .reverse();
    for (const name of names) {
      const mail = await readFile(join(folder, name), 'utf8');
      if (mail.includes(`<${address}>`) && words.test(mail)) return mail;
    }
  }
  throw new Error(`No mail to ${address} with ${words} came.`);
}

/** The path of the first link in a mail whose path begins so: `/invitation/…`. */
export function linkIn(mail: string, begin: string): string {
  const path = [...mail.matchAll(/https?:\/\/[^/\s]+(\/\S*)/g)]
    .map((match) => match[1] ?? '')
    .find((one) => one.startsWith(begin));
  if (!path) throw new Error(`There is no link to ${begin} in this mail:\n${mail}`);
  return path;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
