import { lastDayOf } from '@mutuality/domain/agreements';
import { theOne } from '../platform/database/rows.js';
import type { ReadTx } from '../platform/database/tx.js';
import { defineMail } from '../platform/mail/define-mail.js';
import { type AgreementMailFacts, type AgreementNews, agreementMailTexts } from './agreement-mail.text.js';
import { standingOf } from './agreement-standing.js';
import { Agreement } from './agreement.entity.js';

/** What has happened to an agreement, told to a side's admin, coordinator or supervisor. Nothing goes out once it is no longer so. */
export const agreementMail = defineMail(
  'agreement',
  ['agreementId', 'news'],
  async (tx: ReadTx, { agreementId, news }): Promise<AgreementMailFacts | null> => {
    const agreement = await theOne(tx, Agreement, { id: agreementId });
    const { state, missing, signatures } = await standingOf(tx, agreement);
    if (isStale(news as AgreementNews, state)) return null;
    const names = {
      LIBRARY: agreement.libraryName,
      RECOVERY_ORGANIZATION: agreement.recoveryOrganizationName,
    };
    const latest = signatures.find(({ termsVersion }) => termsVersion === agreement.termsVersion);
    return {
      agreementId,
      news: news as AgreementNews,
      libraryName: agreement.libraryName,
      recoveryOrganizationName: agreement.recoveryOrganizationName,
      weeklyHours: agreement.weeklyMinutes / 60,
      startsOn: agreement.startsOn,
      lastDay: lastDayOf(agreement),
      signedBy: latest ? { name: latest.signedName, organization: names[latest.party] } : null,
      waitingFor: missing.map((party) => names[party]),
      endedBy: agreement.endedByName,
    };
  },
  agreementMailTexts,
);

function isStale(news: AgreementNews, state: string): boolean {
  if (news === 'WITHDRAWN') return state !== 'WITHDRAWN';
  if (news === 'SIGNED_BY_BOTH' || news === 'ENDED') return state === 'WITHDRAWN';
  return !state.startsWith('WAITING_');
}
