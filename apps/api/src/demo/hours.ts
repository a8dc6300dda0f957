import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDay, type Weekday, weekOf } from '@mutuality/domain/time';
import { ClosedDay } from '../hours/closed-day.entity.js';
import { OpeningPeriod } from '../hours/opening-period.entity.js';
import type { DemoLibrary } from './members.js';
import { add } from '../platform/database/rows.js';
import type { Person, Stage } from './stage.js';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** A library enters the hours of its places, and one closed day of the week after next. */
export async function enterHours(
  stage: Stage,
  admin: Person,
  { library, branches }: DemoLibrary,
  today: CalendarDay,
): Promise<void> {
  const open = branches.filter(({ kind }) => kind === 'CENTRAL' || kind === 'BRANCH');
  await stage.write(admin, async (tx) => {
    for (const { id: branchId, kind } of open) {
      const period = (weekday: Weekday, opensAt: string, closesAt: string) => ({
        id: randomUUID(),
        tenantId: library.id,
        branchId,
        weekday,
        nths: [],
        opensAt,
        closesAt,
        seasonFrom: null,
        seasonTo: null,
      });
      const week = weekdays.map((weekday) =>
        period(weekday, kind === 'CENTRAL' ? '09:00' : '10:00', kind === 'CENTRAL' ? '20:00' : '18:00'),
      );
      await add(tx, OpeningPeriod, [...week, period(6, '10:00', '14:00')]);
    }
    await add(tx, ClosedDay, {
      id: randomUUID(),
      tenantId: library.id,
      branchId: null,
      startsOn: addDays(weekOf(today), 17),
      endsOn: addDays(weekOf(today), 17),
      opensAt: null,
      closesAt: null,
      reason: 'Staff training day',
    });
    tx.emit({
      kind: 'hours.entered',
      tenants: [library.id],
      subject: { type: 'organization', id: library.id },
    });
  });
}
