import type { Refusal, RefusalCode } from '../refusals/index.js';
import { type CalendarDay, parseCalendarDay } from '../time/index.js';
import type { Agreement, Signature } from './agreement.js';
import { agreementState, lastDayOf } from './agreement-state.js';

/** Whether a side can sign now. `today` is the signer's day; the earlier signatures are those of all versions. */
export function checkSignature(
  signature: Omit<Signature, 'agreementId'>,
  agreement: Agreement,
  signatures: readonly Signature[],
  today: CalendarDay,
): Refusal[] {
  const refusals: Refusal[] = [];
  const say = (code: RefusalCode, field: string, params?: Refusal['params']) =>
    refusals.push({ code, path: [field], params, severity: 'BLOCKS' });
  const { party, termsVersion, method, signedOn, boardDate } = signature;
  const earlier = signatures.find(
    (other) => other.party === party && other.termsVersion === agreement.termsVersion,
  );
  const state = agreementState(agreement, signatures, today);
  if (earlier) say('agreements.already_signed', 'party', { party, name: earlier.signedName });
  else if (!state.startsWith('WAITING_') || termsVersion !== agreement.termsVersion) {
    say('agreements.not_open_for_signing', 'termsVersion', { state });
  } else if (lastDayOf(agreement) < signedOn)
    say('agreements.term_over', 'endsOn', { day: lastDayOf(agreement) });
  if (signature.signedName.trim() === '') say('agreements.signer_missing', 'signedName');
  if (signature.signedOffice.trim() === '') say('agreements.signer_missing', 'signedOffice');
  for (const [field, day] of Object.entries({ signedOn, boardDate })) {
    if (day !== null && parseCalendarDay(day) === null) say('agreements.not_a_day', field, { day });
  }
  if (signedOn > today) say('agreements.signed_in_future', 'signedOn', { day: signedOn });
  if (boardDate !== null && boardDate > today)
    say('agreements.board_not_met', 'boardDate', { day: boardDate });
  if (method === 'PAPER' && signature.fileId === null) say('agreements.scan_missing', 'fileId');
  return refusals;
}
