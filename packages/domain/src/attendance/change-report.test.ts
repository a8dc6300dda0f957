import { describe, expect, it } from '@jest/globals';
import { changesToReport, checkChangeReport } from './change-report.js';

describe('what a branch can tell', () => {
  const today = '2026-11-24';
  const hours = [{ day: today, startsAt: 100 }];

  it('is that nobody came, only once hours of that day have begun', () => {
    expect(changesToReport(hours, today, 99)).not.toContain('NOBODY_HERE');
    expect(changesToReport(hours, today, 100)).toContain('NOBODY_HERE');
    expect(changesToReport(hours, '2026-11-25', 200)).not.toContain('NOBODY_HERE');
  });

  it('is anything else at any time', () => {
    expect(changesToReport([], today, 0)).toEqual([
      'CLOSED_TODAY',
      'OPENS_LATE',
      'CLOSES_EARLY',
      'ROOM_CHANGED',
      'PLEASE_CALL',
    ]);
    expect(checkChangeReport('CLOSED_TODAY', [], today, 0)).toEqual([]);
    expect(checkChangeReport('NOBODY_HERE', [], today, 0)).toMatchObject([
      { code: 'attendance.nobody_due', path: ['change'] },
    ]);
  });
});
