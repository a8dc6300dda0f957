import type { Refusal } from '../refusals/index.js';
import { type CalendarDay, parseCalendarDay } from '../time/index.js';
import type { BranchRequirement, Clearance } from './navigator.js';
import { checkDetail, plainDetail } from './requirements.js';

type ClearanceFacts = Pick<Clearance, 'kind' | 'detail' | 'metUntil'>;

/** What a branch requires and a person does not meet on a day (F-19). The day "met until" is inside. */
export function missingClearances(
  requirements: readonly BranchRequirement[],
  clearances: readonly ClearanceFacts[],
  day: CalendarDay,
): BranchRequirement[] {
  return requirements.filter(
    (required) =>
      !clearances.some(
        ({ kind, detail, metUntil }) =>
          kind === required.kind &&
          sameDetail(detail, required.detail) &&
          (metUntil === null || day <= metUntil),
      ),
  );
}

/** Whether a person meets everything that a branch requires on a day: "cleared", or "not yet". */
export function clearedFor(
  requirements: readonly BranchRequirement[],
  clearances: readonly ClearanceFacts[],
  day: CalendarDay,
): boolean {
  return missingClearances(requirements, clearances, day).length === 0;
}

/** One school's check is not another's; how a name is capitalised or spaced does not matter. */
function sameDetail(a: string, b: string): boolean {
  return plainDetail(a).toLowerCase() === plainDetail(b).toLowerCase();
}

/** Whether a clearance can be entered: somebody attested it, not in the future. */
export function checkClearance(
  clearance: Omit<Clearance, 'id' | 'navigatorId'>,
  today: CalendarDay,
): Refusal[] {
  const { kind, detail, metUntil, attestedBy, attestedOn } = clearance;
  const refusals: Refusal[] = [];
  for (const [field, day] of Object.entries({ metUntil, attestedOn })) {
    if (day !== null && parseCalendarDay(day) === null) {
      refusals.push({ code: 'navigators.not_a_day', path: [field], params: { day }, severity: 'BLOCKS' });
    }
  }
  if (attestedBy.trim() === '') {
    refusals.push({ code: 'navigators.attested_by_missing', path: ['attestedBy'], severity: 'BLOCKS' });
  }
  if (attestedOn > today) {
    const params = { day: attestedOn };
    refusals.push({
      code: 'navigators.attested_in_future',
      path: ['attestedOn'],
      params,
      severity: 'BLOCKS',
    });
  }
  return [...refusals, ...checkDetail(kind, detail)];
}
