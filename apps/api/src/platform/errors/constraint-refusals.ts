import type { RefusalCode } from '@mutuality/domain/refusals';

/** Which refusal a database constraint stands for. The rule in `domain` explains; the constraint guarantees. */
export const constraintRefusals: Readonly<Record<string, RefusalCode>> = {
  agreement_branch_signed_once: 'agreements.branch_promised',
  placement_once: 'navigators.placed_already',
  shift_no_double_booking: 'scheduling.double_booked',
  signature_once: 'agreements.already_signed',
};
