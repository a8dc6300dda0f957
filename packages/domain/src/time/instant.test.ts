import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dayAt,
  instantOf,
  minutesPassed,
  shiftInstants,
  startOfDay,
  validityRange,
  wallTimeAt,
} from './instant.js';
import { days, goldenZones, wallTimes, zones } from './testing/arbitraries.js';

const utc = (text: string) => Date.parse(text);
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

/** Both clock changes, wall time by wall time, in UTC; null where the clock skips it. */
const golden: [day: string, time: string, ...string[]][] = [
  // day, time, Detroit, Menominee, Phoenix, Honolulu
  ['2026-10-31', '14:00', '18:00', '19:00', '21:00', '00:00'],
  ['2026-11-01', '00:30', '04:30', '05:30', '07:30', '10:30'],
  ['2026-11-01', '01:30', '05:30', '06:30', '08:30', '11:30'],
  ['2026-11-01', '02:00', '07:00', '08:00', '09:00', '12:00'],
  ['2026-11-01', '14:00', '19:00', '20:00', '21:00', '00:00'],
  ['2026-11-02', '14:00', '19:00', '20:00', '21:00', '00:00'],
  ['2027-03-13', '14:00', '19:00', '20:00', '21:00', '00:00'],
  ['2027-03-14', '01:59', '06:59', '07:59', '08:59', '11:59'],
  ['2027-03-14', '02:30', '-', '-', '09:30', '12:30'],
  ['2027-03-14', '03:00', '07:00', '08:00', '10:00', '13:00'],
  ['2027-03-14', '14:00', '18:00', '19:00', '21:00', '00:00'],
  ['2027-03-15', '14:00', '18:00', '19:00', '21:00', '00:00'],
];

describe('the moment of a wall time', () => {
  it.each(golden)('%s %s in four zones', (day, time, ...expected) => {
    const found = goldenZones.map((zone) => iso(instantOf(day, time, zone))?.slice(11, 16) ?? '-');
    expect(found).toEqual(expected);
  });

  it('is the earlier one where the clock shows it twice', () => {
    const first = instantOf('2026-11-01', '01:15', 'America/Detroit');
    expect(iso(first)).toBe('2026-11-01T05:15:00.000Z');
    expect(wallTimeAt(utc('2026-11-01T06:15:00Z'), 'America/Detroit')).toBe('01:15');
  });

  it('shows its own day and time on the clock of its zone, or does not exist', () => {
    fc.assert(
      fc.property(days, wallTimes, zones, (day, time, zone) => {
        const instant = instantOf(day, time, zone);
        if (instant === null) return;
        expect(dayAt(instant, zone)).toBe(day);
        expect(wallTimeAt(instant, zone)).toBe(time);
      }),
    );
  });

  it('grows with the wall time', () => {
    fc.assert(
      fc.property(days, wallTimes, wallTimes, zones, (day, a, b, zone) => {
        const [first, next] = [instantOf(day, a, zone), instantOf(day, b, zone)];
        if (first !== null && next !== null && a < b) expect(first).toBeLessThan(next);
      }),
    );
  });
});

describe('the moments of a shift', () => {
  const detroit = 'America/Detroit';

  it('are three hours apart for 2 to 5 pm, in summer and in winter', () => {
    for (const day of ['2026-07-01', '2026-11-01', '2026-11-02', '2027-03-14']) {
      for (const zone of goldenZones) {
        const { instants } = shiftInstants(day, '14:00', '17:00', zone);
        expect(instants && minutesPassed(instants.startsAt, instants.endsAt)).toBe(180);
      }
    }
  });

  it('count the hour that the clock repeats', () => {
    const { instants } = shiftInstants('2026-11-01', '00:30', '02:30', detroit);
    expect(instants && minutesPassed(instants.startsAt, instants.endsAt)).toBe(180);
  });

  it('are refused where the clock skips one of them', () => {
    const { instants, refusals } = shiftInstants('2027-03-14', '02:15', '04:00', detroit);
    expect(instants).toBeNull();
    expect(refusals).toEqual([
      {
        code: 'time.skipped_by_clock_change',
        path: ['fromTime'],
        params: { day: '2027-03-14', time: '02:15', zone: detroit },
        severity: 'BLOCKS',
      },
    ]);
    expect(shiftInstants('2027-03-14', '02:15', '04:00', 'America/Phoenix').instants).not.toBeNull();
  });

  it.each([
    ['17:00', '14:00', 'time.ends_before_start'],
    ['22:00', '01:00', 'time.ends_before_start'],
    ['14:00', '14:00', 'time.ends_before_start'],
    ['14:00', '24:00', 'time.not_a_time'],
    ['14:00', 'late', 'time.not_a_time'],
  ])('never cross midnight or go backwards: %s to %s', (from, to, code) => {
    const { instants, refusals } = shiftInstants('2026-11-02', from, to, detroit);
    expect(instants).toBeNull();
    expect(refusals.map((refusal) => refusal.code)).toEqual([code]);
  });
});

describe('validity', () => {
  it('runs from midnight of the first day to midnight after the last, in the zone', () => {
    expect(validityRange('2026-11-01', '2026-11-01', 'America/Detroit')).toEqual({
      from: utc('2026-11-01T04:00:00Z'),
      until: utc('2026-11-02T05:00:00Z'),
    });
    expect(validityRange('2027-03-14', '2027-03-14', 'America/Menominee')).toEqual({
      from: utc('2027-03-14T06:00:00Z'),
      until: utc('2027-03-15T05:00:00Z'),
    });
    expect(validityRange('2026-11-01', null, 'Pacific/Honolulu')).toEqual({
      from: utc('2026-11-01T10:00:00Z'),
      until: null,
    });
  });

  it('meets the next day without a moment between', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        const { until } = validityRange(day, day, zone);
        expect(dayAt((until ?? 0) - 1, zone)).toBe(day);
        expect(startOfDay(dayAt(until ?? 0, zone), zone)).toBe(until);
      }),
    );
  });
});
