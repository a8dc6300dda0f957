import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closedDay } from '../hours/testing/build-hours.js';
import { addDays, addWeeks, wallTimeAt, weekOf } from '../time/index.js';
import { goldenZones } from '../time/testing/arbitraries.js';
import { shiftFromDraft } from './check-shift.js';
import { copyWeek } from './copy-week.js';
import { agreementFacts, branch, facts, shift } from './testing/build-plan.js';

const from = '2026-11-23';
const to = '2026-11-30';
const copy = (known: Parameters<typeof facts>[0], target = to) => copyWeek(facts(known), from, target);
const reasons = (known: Parameters<typeof facts>[0]) =>
  copy(known).skipped.map(({ shiftId, refusals }) => [shiftId, ...refusals.map(({ code }) => code)]);

describe('copying a week', () => {
  it('makes drafts of what stands, at the same wall times of the same weekdays', () => {
    const shifts = [
      shift('tuesday'),
      shift('sunday', { day: '2026-11-29', navigatorId: 'sam', learning: true }),
      shift('cancelled', { state: 'CANCELLED', day: '2026-11-26' }),
      shift('before', { day: '2026-11-22' }),
    ];
    const { drafts, skipped } = copy({ shifts });
    expect(skipped).toEqual([]);
    expect(drafts).toEqual([
      {
        navigatorId: 'dee',
        branchId: 'central',
        agreementId: 'mou',
        day: '2026-12-01',
        fromTime: '14:00',
        toTime: '17:00',
        learning: false,
      },
      {
        navigatorId: 'sam',
        branchId: 'central',
        agreementId: 'mou',
        day: '2026-12-06',
        fromTime: '14:00',
        toTime: '17:00',
        learning: true,
      },
    ]);
  });

  it('copies the draft instead of the published shift it stands for', () => {
    const shifts = [shift('old'), shift('new', { state: 'DRAFT', replacesId: 'old', fromTime: '15:00' })];
    expect(copy({ shifts }).drafts.map(({ fromTime }) => fromTime)).toEqual(['15:00']);
  });

  it('leaves out closed days with their reason', () => {
    const closedDays = [closedDay('2026-12-01', { reason: 'Staff day' })];
    expect(copy({ shifts: [shift('tuesday')], closedDays })).toMatchObject({
      drafts: [],
      skipped: [
        {
          shiftId: 'tuesday',
          refusals: [{ code: 'scheduling.closed_day', params: { reason: 'Staff day' } }],
        },
      ],
    });
  });

  it('leaves out ended agreements, and what stands there already', () => {
    const shifts = [shift('tuesday'), shift('friday', { day: '2026-11-27' })];
    expect(reasons({ shifts, agreements: [agreementFacts({ endedOn: '2026-12-03' })] })).toEqual([
      ['friday', 'scheduling.agreement_not_in_force'],
    ]);
    expect(reasons({ shifts: [...shifts, shift('there', { day: '2026-12-01', state: 'DRAFT' })] })).toEqual([
      ['tuesday', 'scheduling.already_planned'],
    ]);
    expect(reasons({ shifts, navigators: [] })).toEqual([
      ['tuesday', 'scheduling.unknown_navigator'],
      ['friday', 'scheduling.unknown_navigator'],
    ]);
  });

  it('takes over what conflicts, for the board to show', () => {
    const closedDays = [closedDay('2026-12-01', { closesAt: '16:00' })];
    expect(copy({ shifts: [shift('tuesday')], closedDays }).drafts).toHaveLength(1);
  });

  it('copied again adds nothing', () => {
    const shifts = [shift('tuesday'), shift('friday', { day: '2026-11-27' })];
    const copied = copy({ shifts }).drafts.map((draft, n) => shift(`copy${n}`, { ...draft, state: 'DRAFT' }));
    expect(copy({ shifts: [...shifts, ...copied] }).drafts).toEqual([]);
  });
});

describe('copying over a clock change', () => {
  it.each(goldenZones)('keeps the clock of %s on the wall, both ways and back', (zone) => {
    for (const source of ['2026-10-19', '2026-10-26', '2027-03-01', '2027-03-08', '2026-11-02']) {
      const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(source, n));
      const place = branch('central', { zone });
      const shifts = days.map((day) => shift(day, { day, zone }));
      for (const weeks of [-1, 1, 20]) {
        const target = addWeeks(source, weeks);
        const { drafts, skipped } = copyWeek(facts({ branches: [place], shifts }), source, target);
        expect(
          skipped.filter(({ refusals }) => refusals[0]?.code !== 'scheduling.agreement_not_in_force'),
        ).toEqual([]);
        for (const draft of drafts) {
          const copied = shiftFromDraft(draft, place).shift;
          expect(copied && wallTimeAt(copied.startsAt, zone)).toBe('14:00');
          expect(copied && wallTimeAt(copied.endsAt, zone)).toBe('17:00');
          expect(weekOf(draft.day)).toBe(target);
        }
      }
    }
  });

  it('moves the moment by the hour that the week is longer or shorter', () => {
    const moved = (source: string, zone: string) => {
      const place = branch('central', { zone });
      const original = shift('sunday', { day: source, zone });
      const [draft] = copyWeek(
        facts({ branches: [place], shifts: [original] }),
        weekOf(source),
        addWeeks(source, 1),
      ).drafts;
      const copied = draft && shiftFromDraft(draft, place).shift;
      return ((copied?.startsAt ?? 0) - original.startsAt) / 3_600_000;
    };
    expect(goldenZones.map((zone) => moved('2026-10-25', zone))).toEqual([169, 169, 168, 168]);
    expect(goldenZones.map((zone) => moved('2027-03-07', zone))).toEqual([167, 167, 168, 168]);
  });

  it('leaves out a time that the clock skips', () => {
    const place = branch('central', { periods: [], kind: 'BOOKMOBILE' });
    const night = shift('night', { day: '2027-03-07', fromTime: '02:15', toTime: '04:00' });
    const { drafts, skipped } = copyWeek(
      facts({ branches: [place], shifts: [night] }),
      '2027-03-01',
      '2027-03-08',
    );
    expect(drafts).toEqual([]);
    expect(skipped[0]?.refusals[0]?.code).toBe('time.skipped_by_clock_change');
  });

  it('loses no shift: each is a draft or has a reason', () => {
    const some = fc.array(
      fc.record({
        day: fc.nat(6).map((n) => addDays(from, n)),
        branchId: fc.constantFrom('central', 'oshtemo', 'nowhere'),
        navigatorId: fc.constantFrom('dee', 'sam', 'nobody'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const shifts = rows.map((row, n) => shift(`s${n}`, row));
        const { drafts, skipped } = copy({ shifts, closedDays: [closedDay('2026-12-02')] });
        expect(drafts.length + skipped.length).toBe(shifts.length);
        for (const { refusals } of skipped) expect(refusals.length).toBeGreaterThan(0);
      }),
    );
  });
});
