import { describe, expect, it } from '@jest/globals';
import { closedDay } from '../hours/testing/build-hours.js';
import { certification, clearance } from '../navigators/testing/build-navigator.js';
import { checkShift, type ShiftToCheck } from './check-shift.js';
import { agreementFacts, branch, draft, facts, navigator, shift } from './testing/build-plan.js';

const check = (more: Partial<ShiftToCheck> = {}, known: Parameters<typeof facts>[0] = {}) =>
  checkShift({ ...draft(), ...more }, facts(known));
const codes = (...args: Parameters<typeof check>) =>
  check(...args).map(({ code, severity }) => `${code} ${severity}`);

describe('a shift that fits', () => {
  it('has nothing against it', () => {
    expect(check()).toEqual([]);
  });

  it('may follow another at the same branch at once, and stand beside other people', () => {
    const shifts = [
      shift('before', { fromTime: '13:00', toTime: '14:00' }),
      shift('after', { fromTime: '17:00', toTime: '18:00' }),
      shift('beside', { navigatorId: 'sam' }),
    ];
    expect(check({}, { shifts })).toEqual([]);
  });

  it('is not in the way of itself or of the published one it replaces', () => {
    const shifts = [
      shift('published'),
      shift('draft', { state: 'DRAFT', replacesId: 'published', toTime: '18:00' }),
    ];
    expect(check({ id: 'draft', replacesId: 'published', fromTime: '15:00' }, { shifts })).toEqual([]);
    expect(check({ replacesId: 'published' }, { shifts: [shift('published')] })).toEqual([]);
  });
});

describe('being at two places', () => {
  it('names the other branch and its hours', () => {
    const shifts = [shift('other', { branchId: 'oshtemo', fromTime: '16:00', toTime: '18:00' })];
    expect(check({}, { shifts })).toEqual([
      {
        code: 'scheduling.double_booked',
        path: ['navigatorId'],
        params: {
          navigator: 'Dee',
          branch: 'Oshtemo',
          day: '2026-11-24',
          from: '16:00',
          to: '18:00',
          zone: 'America/Detroit',
        },
        severity: 'BLOCKS',
      },
    ]);
  });

  it('counts moments: the same wall time across the zone line is an hour later', () => {
    const west = branch('menominee', { zone: 'America/Menominee' });
    const known = (fromTime: string, toTime: string) => ({
      branches: [branch('central'), west],
      agreements: [agreementFacts({ branchIds: ['central', 'menominee'] })],
      shifts: [shift('west', { branchId: 'menominee', zone: 'America/Menominee', fromTime, toTime })],
    });
    expect(codes({}, known('16:00', '18:00'))).toEqual([]);
    expect(codes({}, known('15:00', '17:00'))).toEqual(['scheduling.double_booked BLOCKS']);
    expect(codes({}, known('13:00', '14:00'))).toEqual(['scheduling.double_booked BLOCKS']);
  });

  it('meets across midnight of the zone line', () => {
    const west = branch('menominee', { zone: 'America/Menominee', periods: [], kind: 'BOOKMOBILE' });
    const late = {
      branchId: 'menominee',
      zone: west.zone,
      day: '2026-11-23',
      fromTime: '23:15',
      toTime: '23:45',
    };
    const known = {
      branches: [branch('central', { periods: [], kind: 'BOOKMOBILE' }), west],
      agreements: [agreementFacts({ branchIds: ['central', 'menominee'] })],
      shifts: [shift('late', late)],
    };
    expect(codes({ fromTime: '00:30', toTime: '01:00' }, known)).toEqual(['scheduling.double_booked BLOCKS']);
    expect(codes({ fromTime: '00:45', toTime: '01:00' }, known)).toEqual([]);
  });

  it('does not count what is cancelled, replaced or taken away', () => {
    const shifts = [
      shift('cancelled', { state: 'CANCELLED' }),
      shift('replaced', { state: 'REPLACED' }),
      shift('published', { branchId: 'oshtemo' }),
      shift('taken away', { state: 'DRAFT', branchId: 'oshtemo', replacesId: 'published', removes: true }),
    ];
    expect(check({}, { shifts })).toEqual([]);
  });
});

describe('the branch', () => {
  it('is open for the whole shift', () => {
    expect(check({ fromTime: '11:00' })).toEqual([
      {
        code: 'scheduling.outside_opening_hours',
        path: ['fromTime'],
        params: {
          branch: 'Central',
          day: '2026-11-24',
          opens: '09:00',
          closes: '20:00',
          hours: '09:00-12:00,13:00-20:00',
        },
        severity: 'BLOCKS',
      },
    ]);
    expect(check({ fromTime: '09:00', toTime: '12:00' })).toEqual([]);
    expect(codes({ toTime: '20:15' })).toEqual(['scheduling.outside_opening_hours BLOCKS']);
  });

  it('is closed on closed days, with the reason, and on days it never opens', () => {
    const closed = { closedDays: [closedDay('2026-11-24', { reason: 'Staff day' })] };
    expect(check({}, closed)).toMatchObject([
      {
        code: 'scheduling.closed_day',
        params: { branch: 'Central', day: '2026-11-24', reason: 'Staff day' },
      },
    ]);
    const mondays = branch('central', {
      periods: branch('central').periods.filter(({ weekday }) => weekday === 1),
    });
    expect(check({}, { branches: [mondays] })).toMatchObject([
      { code: 'scheduling.closed_day', params: { reason: '' } },
    ]);
    expect(codes({}, { closedDays: [closedDay('2026-11-24', { closesAt: '16:00' })] })).toEqual([
      'scheduling.outside_opening_hours BLOCKS',
    ]);
  });

  it('warns while it has entered no hours; a bookmobile needs none', () => {
    const without = (kind: 'BRANCH' | 'BOOKMOBILE') => ({
      branches: [branch('central', { kind, periods: [] })],
    });
    expect(codes({}, without('BRANCH'))).toEqual(['scheduling.hours_not_set WARNS']);
    expect(codes({}, without('BOOKMOBILE'))).toEqual([]);
    expect(codes({}, { ...without('BOOKMOBILE'), closedDays: [closedDay('2026-11-24')] })).toEqual([
      'scheduling.closed_day BLOCKS',
    ]);
  });
});

describe('the person', () => {
  it('is certified that day', () => {
    const late = { day: '2027-03-02' };
    expect(check(late)).toMatchObject([
      {
        code: 'scheduling.not_certified',
        params: { navigator: 'Dee', day: '2027-03-02', since: '2027-03-01' },
        severity: 'BLOCKS',
      },
    ]);
    expect(check({}, { navigators: [navigator('dee', { certifications: [] })] })).toMatchObject([
      { code: 'scheduling.not_certified', params: { since: '' } },
    ]);
    const renewed = [
      certification(),
      certification({ issuedOn: '2027-03-01', firstInvalidDay: '2029-03-01' }),
    ];
    expect(check(late, { navigators: [navigator('dee', { certifications: renewed })] })).toEqual([]);
  });

  it('is cleared for that branch that day', () => {
    const requirements = [
      { branchId: 'central', kind: 'BACKGROUND_CHECK' as const, detail: '' },
      { branchId: 'central', kind: 'SCHOOL_CHECK' as const, detail: 'Loy Norrix' },
    ];
    const branches = [branch('central', { requirements })];
    const school = clearance({ kind: 'SCHOOL_CHECK', detail: 'Loy Norrix', metUntil: '2026-11-23' });
    const dee = navigator('dee', { clearances: [clearance(), school] });
    expect(check({}, { branches, navigators: [dee] })).toEqual([
      {
        code: 'scheduling.not_cleared',
        path: ['navigatorId'],
        params: {
          navigator: 'Dee',
          branch: 'Central',
          kind: 'SCHOOL_CHECK',
          detail: 'Loy Norrix',
          day: '2026-11-24',
        },
        severity: 'BLOCKS',
      },
    ]);
    expect(check({ day: '2026-11-23' }, { branches, navigators: [dee] })).toEqual([]);
  });

  it('warns beyond the hours the person wants in a week', () => {
    const navigators = [navigator('dee', { weeklyTargetMinutes: 360 })];
    const shifts = [shift('monday', { day: '2026-11-23' }), shift('before', { day: '2026-11-22' })];
    expect(check({}, { navigators, shifts })).toEqual([]);
    expect(check({ toTime: '17:15' }, { navigators, shifts })).toMatchObject([
      {
        code: 'scheduling.over_target_hours',
        params: { navigator: 'Dee', week: '2026-11-23', minutes: 375, limit: 360 },
        severity: 'WARNS',
      },
    ]);
  });

  it('warns against wishes', () => {
    const wish = {
      navigatorId: 'dee',
      branchId: null,
      weekday: null,
      fromTime: null,
      toTime: null,
      startsOn: null,
      endsOn: null,
    };
    const wishes = [
      { ...wish, kind: 'ASKED_NOT_AT' as const, branchId: 'central' },
      { ...wish, kind: 'NOT_ON_WEEKDAY' as const, weekday: 2 as const, fromTime: '16:30', toTime: '20:00' },
      { ...wish, kind: 'NOT_ON_WEEKDAY' as const, weekday: 5 as const },
      { ...wish, kind: 'AWAY' as const, startsOn: '2026-11-24', endsOn: '2026-11-30' },
    ];
    const navigators = [navigator('dee', { wishes })];
    expect(check({}, { navigators })).toMatchObject([
      { code: 'scheduling.asked_not_at', params: { navigator: 'Dee', branch: 'Central' }, severity: 'WARNS' },
      {
        code: 'scheduling.asked_not_then',
        params: { weekday: 2, from: '16:30', to: '20:00' },
        severity: 'WARNS',
      },
      { code: 'scheduling.away', params: { first: '2026-11-24', last: '2026-11-30' }, severity: 'WARNS' },
    ]);
    const elsewhere = { branchId: 'oshtemo', day: '2026-12-04', fromTime: '13:00', toTime: '16:00' };
    expect(codes(elsewhere, { navigators })).toEqual(['scheduling.asked_not_then WARNS']);
    expect(codes({ ...elsewhere, day: '2026-12-01' }, { navigators })).toEqual([]);
    const mornings = navigator('dee', {
      wishes: wishes.map((one) => ({ ...one, fromTime: '09:00', toTime: '13:00' })),
    });
    expect(codes({ ...elsewhere, day: '2026-12-01' }, { navigators: [mornings] })).toEqual([]);
  });
});

describe('learning alongside', () => {
  const learner = navigator('sam', { certifications: [] });
  const known = (...shifts: ReturnType<typeof shift>[]) => ({
    navigators: [navigator('dee'), learner],
    shifts,
  });
  const learning = { navigatorId: 'sam', learning: true };

  it('needs no certificate, but clearance and somebody beside for the whole time', () => {
    expect(check(learning, known(shift('dee')))).toEqual([]);
    const two = [shift('one', { toTime: '15:30' }), shift('two', { fromTime: '15:30', navigatorId: 'ana' })];
    expect(check(learning, known(...two))).toEqual([]);
    const requirements = [{ branchId: 'central', kind: 'NALOXONE' as const, detail: '' }];
    const branches = [branch('central', { requirements })];
    expect(codes(learning, { ...known(shift('dee')), branches })).toEqual(['scheduling.not_cleared BLOCKS']);
  });

  it('is never alone', () => {
    const alone = ['scheduling.learner_alone BLOCKS'];
    expect(codes(learning, known())).toEqual(alone);
    expect(codes(learning, known(shift('dee', { toTime: '16:45' })))).toEqual(alone);
    expect(codes(learning, known(shift('dee', { branchId: 'oshtemo' })))).toEqual(alone);
    expect(codes(learning, known(shift('dee', { learning: true })))).toEqual(alone);
    const apart = [
      shift('one', { toTime: '15:00' }),
      shift('two', { fromTime: '15:15', navigatorId: 'ana' }),
    ];
    expect(codes(learning, known(...apart))).toEqual(alone);
  });
});

describe('the agreement', () => {
  const one = (more: Parameters<typeof agreementFacts>[0]) => ({ agreements: [agreementFacts(more)] });

  it('is signed, in force that day, and names that branch and organisation', () => {
    expect(codes({}, one({ signed: false }))).toEqual(['scheduling.agreement_not_signed BLOCKS']);
    expect(check({}, one({ endedOn: '2026-11-23' }))).toMatchObject([
      {
        code: 'scheduling.agreement_not_in_force',
        params: { library: 'Kalamazoo', day: '2026-11-24', first: '2026-10-01', last: '2026-11-23' },
      },
    ]);
    expect(check({}, one({ endedOn: '2026-11-24', startsOn: '2026-11-24' }))).toEqual([]);
    expect(codes({}, one({ branchIds: ['oshtemo'] }))).toEqual(['scheduling.branch_not_in_agreement BLOCKS']);
    expect(codes({}, one({ recoveryOrganizationId: 'other' }))).toEqual([
      'scheduling.navigator_of_other_organization BLOCKS',
    ]);
  });

  it('warns over its weekly hours unless the library allowed them', () => {
    const shifts = [9, 10, 11].map((_, n) =>
      shift(`s${n}`, { day: `2026-11-2${5 + n}`, navigatorId: 'sam' }),
    );
    expect(codes({}, { shifts })).toEqual([]);
    expect(codes({ toTime: '17:30' }, { shifts })).toEqual(['scheduling.over_weekly_hours WARNS']);
    const allowances = [{ agreementId: 'mou', week: '2026-11-23', minutes: 750 }];
    expect(codes({ toTime: '17:30' }, { shifts, ...one({ allowances }) })).toEqual([]);
    expect(codes({ toTime: '17:31' }, { shifts, ...one({ allowances }) })).toEqual([
      'scheduling.over_weekly_hours WARNS',
    ]);
  });

  it('blocks over its hours for the whole term', () => {
    const used = { totalMinutes: 6000, minutesElsewhere: 5640 };
    const shifts = [shift('other', { day: '2026-12-01' })];
    expect(codes({}, { shifts, ...one(used) })).toEqual([]);
    expect(check({ toTime: '17:15' }, { shifts, ...one(used) })).toMatchObject([
      {
        code: 'scheduling.over_total_hours',
        params: { library: 'Kalamazoo', minutes: 6015, limit: 6000 },
        severity: 'BLOCKS',
      },
    ]);
  });

  it('does not count who learns, unless it says so', () => {
    const learning = { navigatorId: 'sam', learning: true };
    const shifts = [shift('dee')];
    expect(codes(learning, { shifts, ...one({ weeklyMinutes: 180 }) })).toEqual([]);
    expect(codes(learning, { shifts, ...one({ weeklyMinutes: 120 }) })).toEqual([]);
    expect(codes(learning, { shifts, ...one({ weeklyMinutes: 180, countsLearning: true }) })).toEqual([
      'scheduling.over_weekly_hours WARNS',
    ]);
  });
});

describe('what is not within reach or not a time', () => {
  it('is refused by name', () => {
    expect(codes({ branchId: 'nowhere' })).toEqual(['scheduling.unknown_branch BLOCKS']);
    expect(codes({ navigatorId: 'nobody' })).toEqual(['scheduling.unknown_navigator BLOCKS']);
    expect(codes({ agreementId: 'none' })).toEqual(['scheduling.unknown_agreement BLOCKS']);
    expect(codes({ day: 'soon' })).toEqual(['time.not_a_day BLOCKS']);
    expect(codes({ toTime: '13:00' })).toEqual(['time.ends_before_start BLOCKS']);
    expect(codes({ day: '2027-03-14', fromTime: '02:30', toTime: '03:30' })).toEqual([
      'time.skipped_by_clock_change BLOCKS',
    ]);
  });
});
