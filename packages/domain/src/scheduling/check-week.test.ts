import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, formatWallTime, type Weekday } from '../time/index.js';
import { checkWeek, isBlocking } from './check-week.js';
import { planOf } from './plan.js';
import type { PlanFacts, Shift } from './shift.js';
import { agreementFacts, branch, facts, navigator, shift } from './testing/build-plan.js';

const codesOf = (known: PlanFacts) =>
  Object.fromEntries([...checkWeek(known)].map(([id, refusals]) => [id, refusals.map(({ code }) => code)]));

describe('a week checked at once', () => {
  it('says a double booking on both cards', () => {
    const shifts = [
      shift('a'),
      shift('b', { state: 'DRAFT', branchId: 'oshtemo', fromTime: '16:00', toTime: '18:00' }),
      shift('c', { navigatorId: 'sam' }),
    ];
    expect(codesOf(facts({ shifts }))).toEqual({
      a: ['scheduling.double_booked'],
      b: ['scheduling.double_booked'],
    });
  });

  it('lets two people swap, judged as if every draft were published', () => {
    const shifts = [
      shift('dee'),
      shift('sam', { navigatorId: 'sam', branchId: 'oshtemo' }),
      shift('dee new', { state: 'DRAFT', replacesId: 'dee', branchId: 'oshtemo' }),
      shift('sam new', { state: 'DRAFT', replacesId: 'sam', navigatorId: 'sam' }),
    ];
    expect(codesOf(facts({ shifts }))).toEqual({});
  });

  it('says it of a learner whose companion is taken away', () => {
    const learner = shift('learner', { navigatorId: 'sam', learning: true });
    const away = shift('away', { state: 'DRAFT', replacesId: 'dee', removes: true });
    expect(codesOf(facts({ shifts: [shift('dee'), learner] }))).toEqual({});
    expect(codesOf(facts({ shifts: [shift('dee'), learner, away] }))).toEqual({
      learner: ['scheduling.learner_alone'],
    });
  });

  it('says hours that are too many on drafts alone', () => {
    const shifts = [
      ...[23, 25, 26, 27].map((day) => shift(`p${day}`, { day: `2026-11-${day}` })),
      shift('draft', { state: 'DRAFT', navigatorId: 'sam' }),
    ];
    const navigators = [navigator('dee', { weeklyTargetMinutes: 60 }), navigator('sam')];
    const found = checkWeek(facts({ shifts, navigators }));
    expect([...found.keys()]).toEqual(['draft']);
    expect(found.get('draft')?.map(({ code }) => code)).toEqual(['scheduling.over_weekly_hours']);
    expect(found.get('draft')?.some(isBlocking)).toBe(false);
  });

  it('counts each week of several by itself', () => {
    const days = ['2026-11-29', '2026-11-30'];
    const shifts = days.map((day) => shift(day, { state: 'DRAFT', day, fromTime: '13:00', toTime: '20:00' }));
    expect(codesOf(facts({ shifts }))).toEqual({});
    const sameWeek = days.map((_, n) => ({ ...shifts[0]!, id: `s${n}`, navigatorId: n ? 'sam' : 'dee' }));
    expect(codesOf(facts({ shifts: sameWeek }))).toEqual({
      s0: ['scheduling.over_weekly_hours'],
      s1: ['scheduling.over_weekly_hours'],
    });
  });
});

const randomShifts = fc
  .array(
    fc.record({
      navigatorId: fc.constantFrom('dee', 'sam', 'ana'),
      branchId: fc.constantFrom('central', 'oshtemo', 'menominee'),
      day: fc.nat(8).map((n) => addDays('2026-10-26', n)),
      from: fc.nat(1400),
      minutes: fc.integer({ min: 15, max: 400 }),
      state: fc.constantFrom('DRAFT' as const, 'PUBLISHED' as const, 'CANCELLED' as const),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ from, minutes, ...row }, n) =>
      shift(`s${n}`, {
        ...row,
        zone: row.branchId === 'menominee' ? 'America/Menominee' : 'America/Detroit',
        fromTime: formatWallTime(from),
        toTime: formatWallTime(Math.min(1439, from + minutes)),
      }),
    ),
  );

describe('double booking', () => {
  const known = (shifts: Shift[]) =>
    facts({
      shifts,
      branches: ['central', 'oshtemo', 'menominee'].map((id) => branch(id)),
      navigators: ['dee', 'sam', 'ana'].map((id) => navigator(id)),
    });

  it('is found exactly where two moments meet, whatever the order, zone or clock change', () => {
    fc.assert(
      fc.property(randomShifts, (shifts) => {
        const live = shifts.filter(({ state }) => state !== 'CANCELLED');
        const expected = live
          .filter((a) =>
            live.some(
              (b) =>
                a.id !== b.id &&
                a.navigatorId === b.navigatorId &&
                a.startsAt < b.endsAt &&
                b.startsAt < a.endsAt,
            ),
          )
          .map(({ id }) => id);
        const found = [...checkWeek(known([...shifts].reverse()))]
          .filter(([, refusals]) => refusals.some(({ code }) => code === 'scheduling.double_booked'))
          .map(([id]) => id);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('adds up the same minutes as the shifts have', () => {
    fc.assert(
      fc.property(randomShifts, (shifts) => {
        const plan = planOf(known(shifts));
        const minutes = plan.shifts.reduce(
          (sum, { startsAt, endsAt }) => sum + (endsAt - startsAt) / 60_000,
          0,
        );
        expect(plan.agreementMinutes('mou')).toBe(minutes);
        const weeks = ['2026-10-26', '2026-11-02'];
        expect(weeks.reduce((sum, week) => sum + plan.agreementMinutes('mou', week), 0)).toBe(minutes);
      }),
    );
  });
});

describe('a whole state', () => {
  /** 651 branches of 394 libraries, 200 navigators, ten shifts a person in each of so many weeks. */
  function state(weeks: number): PlanFacts {
    const branchIds = Array.from({ length: 651 }, (_, n) => `b${n}`);
    const places = branchIds.map((id, n) =>
      branch(id, { libraryId: `l${n % 394}`, latitude: 42 + (n % 40) / 10, longitude: -85 + (n % 23) / 10 }),
    );
    const people = Array.from({ length: 200 }, (_, n) => navigator(`n${n}`, { weeklyTargetMinutes: 1800 }));
    const shifts = people.flatMap(({ id }, n) =>
      Array.from({ length: 10 * weeks }, (_, k) => {
        const weekday = ((k % 5) + 1) as Weekday;
        const day = addDays('2026-11-23', Math.floor(k / 10) * 7 + weekday - 1);
        const morning = k % 10 < 5;
        return shift(`${id}-${k}`, {
          navigatorId: id,
          branchId: branchIds[(n * 7 + k) % 651] ?? '',
          day,
          fromTime: morning ? '09:00' : '14:00',
          toTime: morning ? '12:00' : '17:00',
          state: k % 2 === 0 ? 'DRAFT' : 'PUBLISHED',
        });
      }),
    );
    const agreements = [agreementFacts({ branchIds, weeklyMinutes: 10_080 })];
    return facts({ branches: places, navigators: people, agreements, shifts });
  }

  it('is checked in time that grows with the number of weeks, not with its square', () => {
    const [one, four] = [state(1), state(4)];
    expect(one.shifts).toHaveLength(2000);
    expect(checkWeek(one).size).toBeGreaterThan(0);
    const milliseconds = (known: PlanFacts) => {
      const begin = Date.now();
      checkWeek(known);
      return Math.max(1, Date.now() - begin);
    };
    // Turn about in one run, so that a busy machine slows both.
    const ratios = Array.from({ length: 7 }, () => milliseconds(four) / milliseconds(one));
    const [median] = ratios.sort((a, b) => a - b).slice(3);
    expect(median).toBeLessThan(12);
  });
});
