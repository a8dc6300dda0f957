import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closedDay } from '../hours/testing/build-hours.js';
import { addWeeks, type Weekday, weekdayOf } from '../time/index.js';
import { days } from '../time/testing/arbitraries.js';
import { expectedPresence, occurrenceIn } from './expected-presence.js';
import { planOf } from './plan.js';
import { agreementFacts, facts, pattern } from './testing/build-plan.js';

const week = '2026-11-23';
const expected = (more: Parameters<typeof pattern>[0] = {}, known: Parameters<typeof facts>[0] = {}) =>
  expectedPresence(planOf(facts(known)), [pattern(more)], week).map(
    ({ day, fromTime, toTime }) => `${day} ${fromTime}-${toTime}`,
  );

describe('the day a pattern expects people on', () => {
  it('is its weekday in every week, or every other one from the week it begins in', () => {
    expect(occurrenceIn(pattern(), week)).toMatchObject({
      day: '2026-11-24',
      people: 1,
      patternId: 'tuesdays',
    });
    const biweekly = pattern({ everyWeeks: 2, startsOn: '2026-11-26' });
    const weeks = [0, 1, 2, 3, 4].map((n) => occurrenceIn(biweekly, addWeeks(week, n))?.day ?? null);
    expect(weeks).toEqual([null, null, '2026-12-08', null, '2026-12-22']);
  });

  it('is its nth weekday of the month', () => {
    const firstAndThird = pattern({ nths: [1, 3] });
    const weeks = [0, 1, 2, 3, 4].map((n) => occurrenceIn(firstAndThird, addWeeks(week, n))?.day ?? null);
    expect(weeks).toEqual([null, '2026-12-01', null, '2026-12-15', null]);
  });

  it('lies between its first and its last day', () => {
    expect(occurrenceIn(pattern({ startsOn: '2026-11-24', endsOn: '2026-11-24' }), week)).not.toBeNull();
    expect(occurrenceIn(pattern({ startsOn: '2026-11-25' }), week)).toBeNull();
    expect(occurrenceIn(pattern({ endsOn: '2026-11-23' }), week)).toBeNull();
  });

  it('comes back every so many weeks, always on its weekday', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 8 }),
        (day, weekday, everyWeeks) => {
          const repeated = pattern({ startsOn: day, weekday: weekday as Weekday, everyWeeks });
          const found = Array.from({ length: 40 }, (_, n) => occurrenceIn(repeated, addWeeks(day, n)));
          found.forEach((occurrence, n) => {
            if (!occurrence) return;
            expect(n % everyWeeks).toBe(0);
            expect(weekdayOf(occurrence.day)).toBe(weekday);
          });
          const due = Math.ceil(40 / everyWeeks);
          expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(due - 1);
        },
      ),
    );
  });
});

describe('what the patterns expect', () => {
  it('is cut to the opening hours, in two around a lunch break', () => {
    expect(expected()).toEqual(['2026-11-24 14:00-17:00']);
    expect(expected({ fromTime: '08:00', toTime: '14:00' })).toEqual([
      '2026-11-24 09:00-12:00',
      '2026-11-24 13:00-14:00',
    ]);
    const early = { closedDays: [closedDay('2026-11-24', { closesAt: '16:00' })] };
    expect(expected({}, early)).toEqual(['2026-11-24 14:00-16:00']);
  });

  it('is nothing on closed days and outside the agreement', () => {
    expect(expected({}, { closedDays: [closedDay('2026-11-24')] })).toEqual([]);
    expect(expected({}, { agreements: [agreementFacts({ endedOn: '2026-11-23' })] })).toEqual([]);
    expect(expected({}, { agreements: [agreementFacts({ signed: false })] })).toEqual([]);
    expect(expected({}, { agreements: [] })).toEqual([]);
    expect(expected({ branchId: 'nowhere' })).toEqual([]);
  });
});
