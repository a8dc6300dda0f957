import { describe, expect, it } from '@jest/globals';
import {
  agreementAt,
  type BoardData,
  type BoardShift,
  changeOf,
  type Checks,
  conflictsIn,
  coverageOf,
  isPlannable,
  minutesOfPerson,
  placesOf,
  shownShifts,
  sortDrafts,
  toldBy,
  troubleOn,
} from './board.js';

const branch = (
  id: string,
  more: Partial<BoardData['branches'][number]> = {},
): BoardData['branches'][number] => ({
  __typename: 'BoardBranch',
  ...{ id, libraryId: 'elm', libraryName: 'Elm District Library', onlyOutlet: false, agreementId: 'mou' },
  ...{ firstDay: '2026-01-01', lastDay: '2026-12-31', name: id, kind: 'BRANCH', zone: 'America/Detroit' },
  viewerCan: ['shift.assign', 'pattern.keep'],
  ...more,
});

const shift = (id: string, more: Partial<BoardShift> = {}): BoardShift => ({
  __typename: 'BoardShift',
  ...{
    id,
    branchId: 'North',
    agreementId: 'mou',
    navigatorId: 'dee',
    navigatorName: 'Dee',
    day: '2026-11-24',
  },
  ...{
    fromTime: '14:00',
    toTime: '17:00',
    learning: false,
    state: 'PUBLISHED',
    replacesId: null,
    removes: false,
  },
  ...{ version: 1, viewerCan: ['shift.assign'] },
  ...more,
});

const board = (more: Partial<BoardData> = {}): BoardData => ({
  __typename: 'WeekBoard',
  week: '2026-11-23',
  branches: [branch('North'), branch('South')],
  navigators: ['dee', 'sam'].map((id) => ({
    __typename: 'BoardNavigator',
    ...{ id, name: id, weeklyTargetMinutes: null, getsMail: id === 'dee' },
  })),
  shifts: [],
  ...more,
});

const checks = (more: Partial<Checks> = {}): Checks => ({
  __typename: 'WeekChecks',
  ...{ week: '2026-11-23', shifts: [], gaps: [], meters: [], closed: [], taken: [] },
  ...more,
});

const check = (shiftId: string, severity: 'BLOCKS' | 'WARNS'): Checks['shifts'][number] => ({
  __typename: 'ShiftCheck',
  shiftId,
  refusals: [{ __typename: 'Refusal', code: 'scheduling.double_booked', path: [], params: {}, severity }],
});

describe('places', () => {
  it('are named with their library, a library of one place by its own name alone', () => {
    const only = branch('Main', { libraryName: 'Oak Township Library', onlyOutlet: true, libraryId: 'oak' });
    const named = branch('Elm District Library');
    expect(placesOf(board({ branches: [named, branch('North'), only] })).map(({ name }) => name)).toEqual([
      'Elm District Library',
      'Elm District Library: North',
      'Oak Township Library',
    ]);
  });

  it('stand once where two agreements follow each other, each day under its own', () => {
    const before = branch('North', { agreementId: 'old', lastDay: '2026-11-24', viewerCan: [] });
    const after = branch('North', { agreementId: 'new', firstDay: '2026-11-25' });
    const [place, ...more] = placesOf(board({ branches: [before, after] }));
    if (!place) throw new Error('no place');
    expect(more).toEqual([]);
    expect(agreementAt(place, '2026-11-24')?.agreementId).toBe('old');
    expect(agreementAt(place, '2026-11-25')?.agreementId).toBe('new');
    expect(agreementAt(place, '2027-02-01')?.agreementId).toBe('new');
    expect([isPlannable(place, '2026-11-24'), isPlannable(place, '2026-11-25')]).toEqual([false, true]);
  });
});

describe('cards', () => {
  const published = shift('one');
  const moved = shift('two', { state: 'DRAFT', replacesId: 'one', day: '2026-11-25' });

  it('show a moved shift once, where it would be', () => {
    expect(shownShifts(board({ shifts: [published, moved] })).map(({ id }) => id)).toEqual(['two']);
    expect(shownShifts(board({ shifts: [published] })).map(({ id }) => id)).toEqual(['one']);
  });

  it('say how they stand to what is published', () => {
    expect([published, moved, shift('x', { state: 'DRAFT' })].map(changeOf)).toEqual([
      'none',
      'moved',
      'added',
    ]);
    expect(changeOf(shift('y', { state: 'DRAFT', replacesId: 'one', removes: true }))).toBe('removed');
  });

  it('to be taken away no longer count for the person', () => {
    const removing = shift('three', { state: 'DRAFT', replacesId: 'one', removes: true });
    expect(minutesOfPerson(board({ shifts: [published, shift('four', { toTime: '15:30' })] }), 'dee')).toBe(
      270,
    );
    expect(minutesOfPerson(board({ shifts: [published, removing] }), 'dee')).toBe(0);
  });
});

describe('drafts', () => {
  const fits = shift('fits', { state: 'DRAFT' });
  const warned = shift('warned', { state: 'DRAFT' });
  const blocked = shift('blocked', { state: 'DRAFT' });

  it('fit unless a hard rule speaks against them', () => {
    const found = checks({
      shifts: [check('warned', 'WARNS'), check('blocked', 'BLOCKS'), check('old', 'BLOCKS')],
    });
    const sorted = sortDrafts(board({ shifts: [fits, warned, blocked, shift('old')] }), found);
    expect(sorted.fitting.map(({ id }) => id)).toEqual(['fits', 'warned']);
    expect(sorted.blocked.map(({ id }) => id)).toEqual(['blocked']);
  });

  it('tell those who come, and those who are left', () => {
    const before = shift('before', { branchId: 'South', navigatorId: 'sam' });
    const draft = shift('draft', { state: 'DRAFT', replacesId: 'before' });
    const { people, places } = toldBy(board({ shifts: [before, draft] }), [draft]);
    expect(people.map(({ id }) => id)).toEqual(['dee', 'sam']);
    expect(places.map(({ id }) => id)).toEqual(['North', 'South']);
  });
});

describe('conflicts', () => {
  const booked = (shiftId: string, params: Record<string, string>): Checks['shifts'][number] => ({
    ...check(shiftId, 'BLOCKS'),
    refusals: [
      { __typename: 'Refusal', code: 'scheduling.double_booked', path: [], params, severity: 'BLOCKS' },
    ],
  });
  const here = shift('here');
  const there = shift('there', { branchId: 'South', fromTime: '16:00', toTime: '18:00' });
  const found = checks({
    shifts: [
      booked('here', { branch: 'South', day: here.day, from: '16:00', to: '18:00' }),
      booked('there', { branch: 'North', day: here.day, from: '14:00', to: '17:00' }),
    ],
  });

  it('between two shifts are one', () => {
    expect(conflictsIn(board({ shifts: [here, there] }), found)).toBe(1);
    const third = { ...check('third', 'BLOCKS'), refusals: check('third', 'BLOCKS').refusals };
    const more = checks({ shifts: [...found.shifts, third] });
    const shifts = [here, there, shift('third', { navigatorId: 'sam' })];
    expect(conflictsIn(board({ shifts }), more)).toBe(2);
  });

  it('and gaps are told by day, for the tabs of a phone', () => {
    const gap = { __typename: 'Gap' as const, agreementId: 'mou', branchId: 'North', missing: 1 };
    const gaps = [{ ...gap, day: '2026-11-24', fromTime: '09:00', toTime: '10:00' }];
    const all = { ...found, gaps };
    const data = board({ shifts: [here, there] });
    expect(troubleOn(data, all, '2026-11-24')).toEqual({ gaps: 1, conflicts: 2 });
    expect(troubleOn(data, all, '2026-11-25')).toEqual({ gaps: 0, conflicts: 0 });
  });
});

describe('coverage', () => {
  it('is what is covered of what is expected, over all agreements of a place', () => {
    const figures = {
      __typename: 'MeterOfWeek' as const,
      planned: 0,
      drafted: 0,
      delivered: 0,
      limit: 0,
      allowed: 0,
      left: 0,
    };
    const row = (covered: number, expected: number) => ({
      __typename: 'HoursMeter' as const,
      agreementId: 'mou',
      inWeek: figures,
      inTerm: { __typename: 'MeterOfTerm' as const, limit: null, left: null },
      byBranch: [
        {
          __typename: 'MeterOfBranch' as const,
          branchId: 'North',
          planned: 500,
          drafted: 0,
          expected,
          covered,
        },
      ],
    });
    const found = checks({ meters: [row(240, 360), row(60, 120)] });
    expect(coverageOf(found, 'North')).toEqual({ covered: 300, expected: 480 });
    expect(coverageOf(found, 'South')).toEqual({ covered: 0, expected: 0 });
    expect(coverageOf(undefined, 'North')).toEqual({ covered: 0, expected: 0 });
  });
});
