import { addDays, type CalendarDay, dayAt, type Instant } from '../time/index.js';
import { type Agreement, type AgreementState, type Signature, SignatureParty } from './agreement.js';

/** The parts of an agreement that its state depends on. */
export type AgreementDates = Pick<
  Agreement,
  'termsVersion' | 'proposedOn' | 'withdrawnOn' | 'startsOn' | 'endsOn' | 'endedOn' | 'boardMeetsOn'
>;

/** The last day inside: the day a side ended it, if it did, else the last day of the term. */
export function lastDayOf({ endsOn, endedOn }: Pick<Agreement, 'endsOn' | 'endedOn'>): CalendarDay {
  return endedOn !== null && endedOn < endsOn ? endedOn : endsOn;
}

/** Which sides have not signed the terms as they stand. Signatures under earlier terms do not count. */
export function missingSignatures(
  { termsVersion }: Pick<Agreement, 'termsVersion'>,
  signatures: readonly Pick<Signature, 'party' | 'termsVersion'>[],
): SignatureParty[] {
  const signed = signatures.filter((signature) => signature.termsVersion === termsVersion);
  return Object.values(SignatureParty).filter(
    (party) => !signed.some((signature) => signature.party === party),
  );
}

/**
 * Where an agreement stands on a day (of the branch's or the reader's calendar). The library is waited for before the
 * partner; while it waits for its board, the board is named, with `boardMeetsOn` for the sentence.
 */
export function agreementState(
  agreement: AgreementDates,
  signatures: readonly Pick<Signature, 'party' | 'termsVersion'>[],
  today: CalendarDay,
): AgreementState {
  if (agreement.withdrawnOn !== null) return 'WITHDRAWN';
  const missing = missingSignatures(agreement, signatures);
  if (missing.length > 0) {
    if (agreement.proposedOn === null) return 'DRAFT';
    if (!missing.includes('LIBRARY')) return 'WAITING_FOR_PARTNER';
    return agreement.boardMeetsOn === null ? 'WAITING_FOR_LIBRARY' : 'WAITING_FOR_BOARD';
  }
  if (today > lastDayOf(agreement)) return 'ENDED';
  return today < agreement.startsOn ? 'SIGNED' : 'IN_FORCE';
}

/** Whether a signed agreement's term includes a day; the day is the branch's own (F-5, R13). */
export function isInTerm(
  agreement: Pick<Agreement, 'startsOn' | 'endsOn' | 'endedOn'>,
  day: CalendarDay,
): boolean {
  return agreement.startsOn <= day && day <= lastDayOf(agreement);
}

/** For 30 days after the last day both sides settle hours and authors amend what lies inside the term (R13). */
export function lastDayToSettle(agreement: Pick<Agreement, 'endsOn' | 'endedOn'>): CalendarDay {
  return addDays(lastDayOf(agreement), 30);
}

/** Where an agreement stands at a moment at a branch in this zone. */
export function agreementStateAt(
  agreement: AgreementDates,
  signatures: readonly Pick<Signature, 'party' | 'termsVersion'>[],
  now: Instant,
  zone: string,
): AgreementState {
  return agreementState(agreement, signatures, dayAt(now, zone));
}
