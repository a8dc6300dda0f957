import { describe, expect, it } from '@jest/globals';
import {
  attendanceActions,
  attendanceState,
  checkConfirmation,
  checkCorrection,
  confirmableAsPlanned,
  deliveredMinutes,
} from './confirm-attendance.js';
import { attendance } from './testing/build-attendance.js';

const facts = {
  now: Date.parse('2026-11-24T22:00:00Z'),
  today: '2026-11-24',
  lastDayToSettle: '2027-01-30',
};
const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

describe('where an expected presence stands', () => {
  it('follows its figures', () => {
    expect(attendanceState(attendance())).toBe('EXPECTED');
    expect(attendanceState(attendance({ confirmedMinutes: 180 }))).toBe('CONFIRMED');
    expect(attendanceState(attendance({ confirmedMinutes: 180, correctedMinutes: 120 }))).toBe('CORRECTED');
    expect(attendanceState(attendance({ confirmedMinutes: 120, disputedMinutes: 180 }))).toBe('DISPUTED');
    const settled = { confirmedMinutes: 120, correctedMinutes: 180, disputedMinutes: 180 };
    expect(attendanceState(attendance(settled))).toBe('CORRECTED');
  });

  it('keeps both figures and counts the later one', () => {
    expect(deliveredMinutes(attendance())).toBeNull();
    expect(deliveredMinutes(attendance({ confirmedMinutes: 180 }))).toBe(180);
    expect(deliveredMinutes(attendance({ confirmedMinutes: 180, correctedMinutes: 0 }))).toBe(0);
  });
});

describe('confirming', () => {
  it('takes the planned hours or others, and asks for no reason', () => {
    expect(checkConfirmation(attendance(), 180, facts)).toEqual([]);
    expect(checkConfirmation(attendance(), 120, facts)).toEqual([]);
    expect(checkConfirmation(attendance(), 0, facts)).toEqual([]);
  });

  it('waits for the end, happens once, and until both sides have settled', () => {
    const early = { ...facts, now: facts.now - 1 };
    expect(checkConfirmation(attendance(), 180, early)).toMatchObject([
      { code: 'attendance.not_over_yet', params: { day: '2026-11-24', to: '17:00' } },
    ]);
    expect(codes(checkConfirmation(attendance({ confirmedMinutes: 180 }), 180, facts))).toEqual([
      'attendance.already_confirmed',
    ]);
    expect(checkConfirmation(attendance(), 180, { ...facts, today: '2027-01-30' })).toEqual([]);
    expect(codes(checkConfirmation(attendance(), 180, { ...facts, today: '2027-01-31' }))).toEqual([
      'attendance.settled',
    ]);
  });

  it('takes whole minutes of one day, and asks about much more than planned', () => {
    for (const minutes of [-1, 1441, 90.5]) {
      const refusals = checkConfirmation(attendance(), minutes, facts);
      expect(codes(refusals)).toContain('attendance.minutes_out_of_range');
    }
    expect(checkConfirmation(attendance(), 300, facts)).toEqual([]);
    expect(checkConfirmation(attendance(), 301, facts)).toMatchObject([
      { code: 'attendance.much_longer', severity: 'WARNS' },
    ]);
  });

  it('"all as planned" leaves out what is confirmed or not over', () => {
    const rows = [
      attendance({ id: 'open' }),
      attendance({ id: 'done', confirmedMinutes: 120 }),
      attendance({ id: 'tomorrow', endsAt: facts.now + 1 }),
    ];
    expect(confirmableAsPlanned(rows, facts).map(({ id }) => id)).toEqual(['open']);
  });
});

describe('what the branch can do', () => {
  it('is to confirm what is over, then to put it right, until both sides have settled', () => {
    const settled = { ...facts, today: '2027-01-31' };
    expect(attendanceActions(attendance(), facts)).toEqual(['CONFIRM']);
    expect(attendanceActions(attendance(), { ...facts, now: facts.now - 1 })).toEqual([]);
    expect(attendanceActions(attendance({ confirmedMinutes: 0 }), facts)).toEqual(['CORRECT']);
    expect(attendanceActions(attendance({ confirmedMinutes: 180 }), facts)).toEqual(['CORRECT']);
    expect(attendanceActions(attendance(), settled)).toEqual([]);
    expect(attendanceActions(attendance({ confirmedMinutes: 180 }), settled)).toEqual([]);
  });
});

describe('putting right', () => {
  const confirmed = attendance({ confirmedMinutes: 180 });

  it('needs a confirmed figure and another one', () => {
    expect(checkCorrection(confirmed, 120, facts)).toEqual([]);
    expect(codes(checkCorrection(attendance(), 120, facts))).toEqual(['attendance.not_confirmed_yet']);
    expect(codes(checkCorrection(confirmed, 180, facts))).toEqual(['attendance.same_figure']);
    expect(codes(checkCorrection(confirmed, 120, { ...facts, today: '2027-02-01' }))).toEqual([
      'attendance.settled',
    ]);
  });
});
