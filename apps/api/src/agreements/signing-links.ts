import { randomUUID } from 'node:crypto';
import { isMail } from '@mutuality/domain/values';
import { theOne } from '../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../platform/database/tx.js';
import { refuse } from '../platform/errors/errors.js';
import { parties } from './agreement-facts.js';
import { Agreement } from './agreement.entity.js';
import type { SendSigningLinkInput, SigningLink } from './signing-link.type.js';

/**
 * A side sends its own signer, who has no account (a board president), a link by mail: good for 14 days and one signature. The
 * link before it ends.
 */
export async function sendSigningLink(tx: WriteTx, input: SendSigningLinkInput): Promise<Agreement> {
  const { agreementId, language } = input;
  const agreement = await theOne(tx, Agreement, { id: agreementId });
  const [mail, name] = [input.mail.trim(), input.name.trim()];
  if (!isMail(mail)) refuse('access.mail_form', ['mail'], { mail });
  if (name === '') refuse('agreements.link_name_missing', ['name']);
  const id = randomUUID();
  await tx.sql('select authz.send_signing_link($1, $2)', [agreementId, { id, mail, name, language }]);
  tx.enqueue('mail.signing_link', { linkId: id });
  tx.emit({
    kind: 'signing_link.sent',
    tenants: [agreement.tenantId],
    subject: { type: 'agreement', id: agreementId },
  });
  return theOne(tx, Agreement, { id: agreementId });
}

/** Ends the link that a side has sent and that nobody has used. */
export async function takeBackSigningLink(tx: WriteTx, agreementId: string): Promise<Agreement> {
  const agreement = await theOne(tx, Agreement, { id: agreementId });
  await tx.sql('select authz.take_back_signing_link($1)', [agreementId]);
  tx.emit({
    kind: 'signing_link.taken_back',
    tenants: parties(agreement),
    subject: { type: 'agreement', id: agreementId },
  });
  return agreement;
}

/** The links that the reader's own side has sent, newest first. A signer's address is the side's own. */
export function signingLinksOf(tx: ReadTx, agreementId: string): Promise<SigningLink[]> {
  return tx.sql<SigningLink>(
    `select id, person_name as "name", mail, sent_by_name as "sentByName", sent_at as "sentAt", expires_at as "expiresAt", state
       from authz.signing_links($1)`,
    [agreementId],
  );
}
