import type { TestDatabase } from '../../../test/database.js';
import type { Person } from '../../../test/world.js';
import type { JobRun } from '../../platform/jobs/job.js';
import { deliveryTo, recipientOf } from '../../platform/jobs/recipient.js';
import { links } from '../../platform/mail/links.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { Message } from '../../platform/mail/transport.js';
import { agreementMail } from '../agreement-mail.js';
import type { AgreementNews } from '../agreement-mail.text.js';
import { mailSigningLink } from '../mail-signing-link.js';

const addresses = links('https://libraries.example');

/** The mail that a signing link's job sends now; undefined when it sends none. */
export async function signingLinkMail(db: TestDatabase, linkId: string): Promise<Message | undefined> {
  const sent: Message[] = [];
  const transport = { send: async (message: Message) => void sent.push(message) };
  const run: Pick<JobRun, 'key' | 'enqueuedAt' | 'auth' | 'mailer' | 'once'> = {
    key: linkId,
    enqueuedAt: new Date(),
    auth: db.authStore,
    mailer: new Mailer(transport, addresses, 'Mutuality <no-reply@libraries.example>'),
    once: (work) => work(),
  };
  await mailSigningLink.handle({ linkId }, run as JobRun);
  return sent[0];
}

/** The token in a signing link's mail. */
export const tokenIn = (mail: Message | undefined) =>
  /\/sign\/([\w-]{43})$/m.exec(mail?.body ?? '')?.[1] ?? '';

/** What a mail about an agreement says to this person now, read with their own eyes; null when there is nothing to say. */
export async function newsMail(
  db: TestDatabase,
  person: Person,
  agreementId: string,
  news: AgreementNews,
  language = 'en',
) {
  const to = await recipientOf(db.authStore, person.actor.principalId);
  if (!to) throw new Error('nobody there');
  const reader = { ...to, language };
  return db.database.read(deliveryTo(reader), (tx) =>
    agreementMail.compose(tx, { agreementId, news }, reader, addresses),
  );
}
