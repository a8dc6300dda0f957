import { join } from 'node:path';
import type { Settings } from '../settings.js';
import { links } from './links.js';
import { Mailer } from './mailer.js';
import { fileTransport, smtpTransport } from './transport.js';

/** The deployment's mailer: by `SMTP_URL`, else as files in `mail/` of the data folder. */
export function openMailer({ smtpUrl, dataDir, publicUrl, mailFrom }: Settings): Mailer {
  const transport = smtpUrl ? smtpTransport(smtpUrl) : fileTransport(join(dataDir, 'mail'));
  return new Mailer(transport, links(publicUrl), mailFrom);
}
