import { describe, expect, it } from '@jest/globals';
import { checkOpeningHours } from './check-opening-hours.js';
import type { OpeningPeriod } from './opening-hours.js';
import { period } from './testing/build-hours.js';

const codes = (...periods: OpeningPeriod[]) => checkOpeningHours(periods).map(({ code }) => code);

describe('opening hours', () => {
  it('stand with several periods a day, seasons and nth weekdays', () => {
    const summer = { seasonFrom: '06-15', seasonTo: '08-31' };
    const winter = { seasonFrom: '11-15', seasonTo: '03-31' };
    expect(
      codes(
        period(2, '10:00', '12:00'),
        period(2, '12:00', '17:00'),
        period(2, '09:00', '15:00', summer),
        period(2, '11:00', '15:00', winter),
        period(6, '10:00', '12:00', { nths: [1] }),
        period(6, '10:00', '14:00', { nths: [2, 3] }),
      ),
    ).toEqual([]);
  });

  it('name the row and the field of a time that is none', () => {
    expect(checkOpeningHours([period(1, '09:00', '12:00'), period(1, '25:00', '26:00')])).toMatchObject([
      { code: 'hours.not_a_time', path: ['periods', '1', 'opensAt'], params: { time: '25:00' } },
      { code: 'hours.not_a_time', path: ['periods', '1', 'closesAt'] },
    ]);
    expect(codes(period(1, '09:00', '24:00'))).toEqual(['hours.midnight']);
    expect(codes(period(1, '09:00', '24:00:00'))).toEqual(['hours.midnight']);
  });

  it('close after they open', () => {
    expect(codes(period(1, '17:00', '09:00'))).toEqual(['hours.closes_before_opening']);
    expect(codes(period(1, '09:00', '09:00'))).toEqual(['hours.closes_before_opening']);
    expect(codes(period(1, '9:00', '10:00'))).toEqual([]);
  });

  it('do not overlap on a day', () => {
    expect(checkOpeningHours([period(1, '09:00', '12:00'), period(1, '11:00', '15:00')])).toMatchObject([
      {
        code: 'hours.overlap',
        params: { weekday: 1, opensAt: '11:00', otherOpensAt: '09:00', otherClosesAt: '12:00' },
      },
    ]);
    expect(codes(period(1, '9:00', '12:00'), period(1, '11:00', '15:00'))).toEqual(['hours.overlap']);
    expect(codes(period(1, '09:00', '12:00'), period(1, '11:00', '15:00', { nths: [3] }))).toEqual([
      'hours.overlap',
    ]);
    expect(
      codes(period(1, '09:00', '12:00', { nths: [4] }), period(1, '11:00', '15:00', { nths: [-1] })),
    ).toEqual(['hours.overlap']);
    expect(
      codes(period(1, '09:00', '12:00', { nths: [1] }), period(1, '11:00', '15:00', { nths: [-1] })),
    ).toEqual([]);
  });

  it('have whole seasons that share no day', () => {
    expect(codes(period(1, '09:00', '12:00', { seasonFrom: '06-01' }))).toEqual(['hours.season_incomplete']);
    expect(codes(period(1, '09:00', '12:00', { seasonFrom: '06-31', seasonTo: '08-31' }))).toEqual([
      'hours.not_a_season_day',
    ]);
    expect(
      codes(
        period(1, '09:00', '12:00', { seasonFrom: '11-01', seasonTo: '03-31' }),
        period(2, '09:00', '12:00', { seasonFrom: '11-01', seasonTo: '03-31' }),
        period(3, '09:00', '12:00', { seasonFrom: '03-15', seasonTo: '05-31' }),
      ),
    ).toEqual(['hours.seasons_overlap']);
  });

  it('know no sixth Tuesday', () => {
    expect(codes(period(2, '09:00', '12:00', { nths: [6] }))).toEqual(['hours.not_an_nth']);
  });
});
