import { addDays, addWeeks, type CalendarDay, type Week, weekOf } from '@mutuality/domain/time';
import type { Agreement } from '../agreements/agreement.entity.js';
import { confirmWeek } from '../attendance/confirm-week.js';
import { placeNavigator } from '../navigators/place-navigator.js';
import { assignShift } from '../scheduling/assign-shift.js';
import { keepPattern } from '../scheduling/keep-pattern.js';
import { publishWeek } from '../scheduling/publish-week.js';
import type { DemoLibrary } from './members.js';
import type { Person, Stage } from './stage.js';

/** Hours that repeat every week: who, where, on which weekday, from when to when. */
export interface Habit {
  agreement: Agreement;
  branchId: string;
  navigatorId: string;
  weekday: 1 | 2 | 3 | 4 | 5 | 6;
  fromTime: string;
  toTime: string;
  learning?: boolean;
}

/** What the branches expect: one pattern for each habit that counts. */
export async function expectHours(
  stage: Stage,
  coordinator: Person,
  habits: readonly Habit[],
  startsOn: CalendarDay,
): Promise<void> {
  await stage.write(coordinator, async (tx) => {
    for (const { agreement, branchId, weekday, fromTime, toTime, learning } of habits) {
      if (learning) continue;
      const place = { agreementId: agreement.id, branchId, weekday, fromTime, toTime };
      await keepPattern(tx, { ...place, everyWeeks: 1, nths: [], people: 1, startsOn, endsOn: null });
    }
  });
}

/** Everybody is placed where their habits lead them. */
export async function placeAll(
  stage: Stage,
  coordinator: Person,
  habits: readonly Habit[],
  startsOn: CalendarDay,
): Promise<void> {
  const places = new Map(
    habits.map(({ navigatorId, branchId }) => [`${navigatorId} ${branchId}`, { navigatorId, branchId }]),
  );
  for (const place of places.values()) {
    await stage.write(coordinator, (tx) => placeNavigator(tx, { ...place, startsOn, endsOn: null }));
  }
}

/** Plans a week from the habits, and publishes it, or leaves it as drafts. */
export async function planWeek(
  stage: Stage,
  coordinator: Person,
  week: Week,
  habits: readonly Habit[],
  published: boolean,
): Promise<void> {
  const ids = await stage.write(coordinator, async (tx) => {
    const made: string[] = [];
    for (const { agreement, branchId, navigatorId, weekday, fromTime, toTime, learning = false } of habits) {
      const day = addDays(week, weekday - 1);
      const shift = await assignShift(tx, {
        agreementId: agreement.id,
        branchId,
        navigatorId,
        day,
        fromTime,
        toTime,
        learning,
      });
      made.push(shift.id);
    }
    return made;
  });
  if (!published || ids.length === 0) return;
  await stage.write(coordinator, (tx) => publishWeek(tx, { week, shiftIds: ids }), {
    isolation: 'READ COMMITTED',
  });
}

/** The library confirms the weeks that are over, as planned; the last one is left for whoever tries the demo. */
export async function confirmPast(
  stage: Stage,
  admin: Person,
  { library, branches }: DemoLibrary,
  today: CalendarDay,
): Promise<void> {
  for (const back of [3, 2]) {
    for (const { id: branchId } of branches) {
      await stage.write(admin, (tx) =>
        confirmWeek(tx, { libraryId: library.id, branchId, week: addWeeks(weekOf(today), -back) }),
      );
    }
  }
}
