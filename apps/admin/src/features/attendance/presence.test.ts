import { describe, expect, it } from '@jest/globals';
import {
  comingNext,
  doorDays,
  doorHours,
  hereNow,
  hoursOf,
  lengthsAround,
  phaseOf,
  type Presence,
} from './presence.js';

const spell = (id: string, startsAt: string, endsAt: string) => ({
  id,
  startsAt: `2026-11-23T${startsAt}:00Z`,
  endsAt: `2026-11-23T${endsAt}:00Z`,
});
const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);
const morning = spell('morning', '14:00', '16:00');
const pair = [spell('dee', '18:00', '20:00'), spell('lee', '18:00', '19:00')];
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('who is here now and next', () => {
  it('begins with the first minute and ends before the last', () => {
    expect(phaseOf(morning, at('13:59'))).toBe('BEFORE');
    expect(phaseOf(morning, at('14:00'))).toBe('NOW');
    expect(phaseOf(morning, at('16:00'))).toBe('OVER');
  });

  it('may be several people at once', () => {
    const all = [morning, ...pair];
    expect(ids(hereNow(all, at('15:00')))).toEqual(['morning']);
    expect(ids(comingNext(all, at('15:00')))).toEqual(['dee', 'lee']);
    expect(ids(hereNow(all, at('18:30')))).toEqual(['dee', 'lee']);
    expect(ids(comingNext(all, at('18:30')))).toEqual([]);
  });
});

describe('hours of a week', () => {
  it('leave out who learns alongside, unless the agreement counts them', () => {
    const presence = (counted: boolean, confirmedMinutes: number | null) =>
      ({ counted, expectedMinutes: 180, confirmedMinutes, correctedMinutes: null }) as Presence;
    const week = [presence(true, 120), presence(true, null), presence(false, 180)];
    expect(hoursOf(week)).toEqual({ planned: 360, confirmed: 120 });
  });
});

describe('lengths to choose from', () => {
  it('are quarters of an hour up to two hours more, and the plan where it is none', () => {
    expect(lengthsAround(180)).toHaveLength(21);
    expect([lengthsAround(180)[0], lengthsAround(180).at(-1)]).toEqual([0, 300]);
    expect(lengthsAround(50)).toContain(50);
    expect(lengthsAround(50)).toContain(45);
  });
});

describe('hours at the door', () => {
  it('say when somebody is there, whoever it is', () => {
    expect(
      doorHours([
        { fromTime: '14:00', toTime: '17:00' },
        { fromTime: '10:00', toTime: '12:00' },
        { fromTime: '12:00', toTime: '13:00' },
        { fromTime: '14:30', toTime: '15:00' },
      ]),
    ).toEqual([
      { fromTime: '10:00', toTime: '13:00' },
      { fromTime: '14:00', toTime: '17:00' },
    ]);
  });

  it('are those of the days to come, in order', () => {
    const at = (day: string, fromTime: string, toTime: string) => ({ day, fromTime, toTime });
    const week = [
      at('2026-11-26', '13:00', '17:00'),
      at('2026-11-23', '14:00', '17:00'),
      at('2026-11-24', '10:00', '13:00'),
    ];
    expect(doorDays(week, '2026-11-24').map(([day]) => day)).toEqual(['2026-11-24', '2026-11-26']);
    expect(doorDays(week, '2026-11-27')).toEqual([]);
  });
});
