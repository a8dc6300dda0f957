import { describe, expect, it } from '@jest/globals';
import { AgreementState } from './agreement.js';
import { checkEnding, checkWithdrawal, whatStops } from './end-agreement.js';
import { agreement } from './testing/build-agreement.js';

describe('ending an agreement', () => {
  const end = (lastDay: string, state: AgreementState = 'IN_FORCE', more = {}) =>
    checkEnding(agreement(more), state, lastDay, '2027-03-10').map(({ code }) => code);

  it('is possible from today to the last day of the term', () => {
    expect(end('2027-03-10')).toEqual([]);
    expect(end('2027-12-31')).toEqual([]);
    expect(end('2027-03-09')).toEqual(['agreements.end_outside_term']);
    expect(end('2028-01-01')).toEqual(['agreements.end_outside_term']);
    expect(end('2027-06-01', 'IN_FORCE', { endedOn: '2027-05-31' })).toEqual(['agreements.end_outside_term']);
    expect(end('2027-03-31', 'SIGNED', { startsOn: '2027-04-01' })).toEqual(['agreements.end_outside_term']);
    expect(end('2027-04-01', 'SIGNED', { startsOn: '2027-04-01' })).toEqual([]);
    expect(end('soon')).toEqual(['agreements.not_a_day']);
  });

  it('is for signed agreements, withdrawing for those not yet begun', () => {
    const states = Object.values(AgreementState);
    expect(states.filter((state) => end('2027-06-01', state).length === 0)).toEqual(['SIGNED', 'IN_FORCE']);
    expect(states.filter((state) => checkWithdrawal(state).length === 0)).toEqual([
      'DRAFT',
      'WAITING_FOR_LIBRARY',
      'WAITING_FOR_PARTNER',
      'WAITING_FOR_BOARD',
      'SIGNED',
    ]);
  });
});

describe('what stops', () => {
  it('is every later shift of this agreement by branch, and the patterns behind', () => {
    const shift = (id: string, day: string, more = {}) => ({
      id,
      agreementId: 'mou',
      branchId: 'central',
      navigatorId: 'dee',
      day,
      startsAt: 0,
      endsAt: 180 * 60_000,
      ...more,
    });
    const shifts = [
      shift('inside', '2027-03-14'),
      shift('later', '2027-03-15'),
      shift('again', '2027-03-22', { navigatorId: 'sam' }),
      shift('there', '2027-03-16', { branchId: 'oshtemo' }),
      shift('other', '2027-03-16', { agreementId: 'other' }),
    ];
    const patterns = [
      { id: 'tuesdays', agreementId: 'mou', endsOn: null },
      { id: 'over', agreementId: 'mou', endsOn: '2027-03-14' },
      { id: 'other', agreementId: 'other', endsOn: null },
    ];
    expect(whatStops(agreement(), '2027-03-14', { shifts, patterns })).toEqual({
      lastDay: '2027-03-14',
      branches: [
        { branchId: 'central', shiftIds: ['later', 'again'], minutes: 360, navigatorIds: ['dee', 'sam'] },
        { branchId: 'oshtemo', shiftIds: ['there'], minutes: 180, navigatorIds: ['dee'] },
      ],
      patternIds: ['tuesdays'],
    });
  });
});
