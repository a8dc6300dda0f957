import type { WriteTx } from '../platform/database/tx.js';
import { sendMail } from '../platform/mail/define-mail.js';
import { agreementMail } from './agreement-mail.js';
import type { AgreementNews } from './agreement-mail.text.js';
import type { Agreement } from './agreement.entity.js';

/** News that the consortium hears of as well: what it has offered itself, and the back and forth, it sees on its list. */
const forConsortium: readonly AgreementNews[] = ['SIGNED_BY_BOTH', 'ENDED', 'WITHDRAWN'];

/** Mails what has happened to whoever it concerns, except the one who did it: each side's admins, coordinators and supervisors. */
export async function tellPeople(tx: WriteTx, agreement: Agreement, news: AgreementNews): Promise<void> {
  const people = await tx.sql<{ affiliation_id: string; party: string }>(
    'select affiliation_id, party from authz.agreement_people($1)',
    [agreement.id],
  );
  for (const { affiliation_id: affiliationId, party } of people) {
    if (party === 'CONSORTIUM' && !forConsortium.includes(news)) continue;
    sendMail(tx, agreementMail, affiliationId, { agreementId: agreement.id, news });
  }
}
