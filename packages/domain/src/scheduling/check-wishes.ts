import type { Wish } from '../navigators/index.js';
import type { Refusal } from '../refusals/index.js';
import { weekdayOf } from '../time/index.js';
import type { BranchFacts, NavigatorFacts, Shift } from './shift.js';

/** What a person asked for and a shift goes against: said, never a bar. */
export function checkWishes(
  shift: Shift,
  { name, wishes }: NavigatorFacts,
  branch: BranchFacts | undefined,
): Refusal[] {
  return wishes.flatMap((wish) => {
    const refusal = againstWish(wish, shift, branch);
    return refusal ? [{ ...refusal, params: { navigator: name, ...refusal.params }, severity: 'WARNS' }] : [];
  });
}

function againstWish(wish: Wish, shift: Shift, branch: BranchFacts | undefined): Refusal | null {
  switch (wish.kind) {
    case 'ASKED_NOT_AT':
      if (wish.branchId !== shift.branchId) return null;
      return { code: 'scheduling.asked_not_at', path: ['branchId'], params: { branch: branch?.name ?? '' } };
    case 'NOT_ON_WEEKDAY': {
      const meet = shift.fromTime < (wish.toTime ?? '24') && (wish.fromTime ?? '') < shift.toTime;
      if (!meet || wish.weekday === null || wish.weekday !== weekdayOf(shift.day)) return null;
      const params = { weekday: wish.weekday, from: wish.fromTime ?? '', to: wish.toTime ?? '' };
      return { code: 'scheduling.asked_not_then', path: ['day'], params };
    }
    case 'AWAY': {
      const { startsOn, endsOn } = wish;
      if (startsOn === null || shift.day < startsOn || (endsOn !== null && shift.day > endsOn)) return null;
      return { code: 'scheduling.away', path: ['day'], params: { first: startsOn, last: endsOn ?? '' } };
    }
  }
}
