import type { Person, World } from '../../../test/world.js';
import { deliveryTo, recipientOf } from '../../platform/jobs/recipient.js';
import type { Mail } from '../../platform/mail/define-mail.js';
import { links } from '../../platform/mail/links.js';
import { bodyOfMail } from '../../platform/mail/mail-text.js';

interface Place {
  c: World;
}

/** The jobs waiting in the queue that carry these ids, the oldest first. */
export async function jobsOf({ c }: Place, ids: Record<string, string>): Promise<Record<string, string>[]> {
  const { rows } = await c.db.owner.query<{ payload: Record<string, string> }>(
    `select payload::jsonb as payload from graphile_worker._private_jobs where payload::jsonb @> $1 order by id`,
    [ids],
  );
  return rows.map(({ payload }) => payload);
}

/** What a mail would say to this person now, as it is read; null where there is nothing to send. */
export async function readMail(
  { c }: Place,
  mail: Mail,
  person: Person,
  ids: Record<string, string>,
): Promise<string | null> {
  const to = await recipientOf(c.db.authStore, person.actor.principalId);
  if (!to) throw new Error('no recipient');
  const text = await c.db.database.read(deliveryTo(to), (tx) =>
    mail.compose(tx, ids, to, links('https://mutuality.example')),
  );
  return text && `${text.subject}\n${bodyOfMail(text, to.name, to.language === 'es' ? 'es' : 'en')}`;
}
