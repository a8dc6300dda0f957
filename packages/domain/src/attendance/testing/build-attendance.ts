import type { Attendance } from '../attendance.js';

/** Three expected hours on a Tuesday afternoon in Detroit, unless said otherwise. */
export function attendance(more: Partial<Attendance> = {}): Attendance {
  return {
    id: 'row',
    branchId: 'central',
    agreementId: 'mou',
    shiftId: 'shift',
    day: '2026-11-24',
    fromTime: '14:00',
    toTime: '17:00',
    endsAt: Date.parse('2026-11-24T22:00:00Z'),
    expectedMinutes: 180,
    confirmedMinutes: null,
    correctedMinutes: null,
    disputedMinutes: null,
    ...more,
  };
}
