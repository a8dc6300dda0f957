import { ReadinessItem } from '@mutuality/domain/onboarding';
import { addDays, addWeeks, type CalendarDay, type Weekday, weekOf } from '@mutuality/domain/time';
import { closeDays } from '../hours/close-days.js';
import { setOpeningHours } from '../hours/set-opening-hours.js';
import { attestReadiness } from '../onboarding/readiness/attest-readiness.js';
import type { DemoLibrary } from './members.js';
import type { Person, Stage } from './stage.js';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** On this weekday of the week after next, all libraries train their staff. */
export const TRAINING_DAY = 4;

const staffed = ({ branches }: DemoLibrary) =>
  branches.filter(({ kind }) => kind === 'CENTRAL' || kind === 'BRANCH');

/** A library enters the hours of its places, and one closed day of the week after next. */
export async function enterHours(
  stage: Stage,
  admin: Person,
  place: DemoLibrary,
  today: CalendarDay,
): Promise<void> {
  const libraryId = place.library.id;
  for (const { id: branchId, kind, version } of staffed(place)) {
    const [opensAt, closesAt] = kind === 'CENTRAL' ? ['09:00', '20:00'] : ['10:00', '18:00'];
    const week = weekdays.map((weekday) => ({ weekday, nths: [], opensAt, closesAt }));
    const saturday = { weekday: 6 as const, nths: [], opensAt: '10:00', closesAt: '14:00' };
    await stage.write(admin, (tx) =>
      setOpeningHours(tx, { libraryId, branchId, version, periods: [...week, saturday] }),
    );
  }
  const day = addDays(addWeeks(weekOf(today), 2), TRAINING_DAY - 1);
  await stage.write(admin, (tx) =>
    closeDays(tx, {
      libraryId,
      branchId: null,
      startsOn: day,
      endsOn: day,
      opensAt: null,
      closesAt: null,
      reason: 'Staff training day',
    }),
  );
}

/** The library's admin vouches that its places are ready for navigators. */
export async function attestAll(
  stage: Stage,
  admin: Person,
  place: DemoLibrary,
  today: CalendarDay,
): Promise<void> {
  for (const { id: branchId } of staffed(place)) {
    for (const item of Object.values(ReadinessItem)) {
      await stage.write(admin, (tx) =>
        attestReadiness(tx, {
          libraryId: place.library.id,
          branchId,
          item,
          state: 'DONE',
          instead: null,
          attestedBy: admin.name,
          attestedOn: addDays(today, -100),
        }),
      );
    }
  }
}
