import type { EnqueueOptions, ReadTx, WriteTx } from '../database/tx.js';
import { defineJob, type Ids, type Job } from '../jobs/job.js';
import type { Recipient } from '../jobs/recipient.js';
import { type Language, languageOf } from './language.js';
import type { Links } from './links.js';
import type { MailText } from './mail-text.js';

/** A mail to a person in an affiliation, by the name of its template. */
export interface Mail<Name extends string = string> {
  template: string;
  ids: readonly Name[];
  /** What it says to this recipient now; null when there is nothing to send any more. */
  compose(tx: ReadTx, ids: Ids, to: Recipient, links: Links): Promise<MailText | null>;
}

/**
 * A mail to people in their affiliations. `load` reads with the recipient's own eyes at delivery and returns what the texts need, or
 * null when there is nothing to send any more. Both languages stand side by side; one that lacks does not compile.
 */
export function defineMail<Name extends string, Params>(
  template: string,
  ids: readonly Name[],
  load: (tx: ReadTx, ids: Ids<Name>, to: Recipient) => Promise<Params | null>,
  texts: Record<Language, (params: Params, to: Recipient, links: Links) => MailText>,
): Mail<Name> {
  return {
    template,
    ids,
    async compose(tx, given, to, links) {
      const params = await load(tx, given as Ids<Name>, to);
      return params === null ? null : texts[languageOf(to.language)](params, to, links);
    },
  };
}

/** Enqueues a mail in the transaction that makes it due: by ids only, so that nothing readable waits in a queue. */
export function sendMail<Name extends string>(
  tx: WriteTx,
  mail: Mail<Name>,
  affiliationId: string,
  ids: Ids<Name>,
  options?: EnqueueOptions,
): void {
  tx.enqueue('mail.to_affiliation', { ...ids, template: mail.template, affiliationId }, options);
}

/** The job that delivers the mails of this list. */
export function mailToAffiliation(mails: readonly Mail[]): Job {
  const byTemplate = new Map(mails.map((mail) => [mail.template, mail]));
  return defineJob('mail.to_affiliation', ['template', 'affiliationId'], async (ids, run) => {
    const mail = byTemplate.get(ids.template);
    if (!mail) throw new TypeError('no mail by that template');
    const missing = mail.ids.filter((id) => typeof ids[id] !== 'string');
    if (missing.length > 0) throw new TypeError(`${mail.template} came without ${missing.join(', ')}`);
    await run.once(async () => {
      const composed = await run.deliverAs(ids.affiliationId, async (tx, to) => ({
        to,
        text: await mail.compose(tx, ids as Ids, to, run.mailer.links),
      }));
      if (!composed?.text) return;
      const { to, text } = composed;
      const language = languageOf(to.language);
      await run.mailer.send({
        template: mail.template,
        to,
        language,
        text,
        key: run.key,
        at: run.enqueuedAt,
      });
    });
  });
}
