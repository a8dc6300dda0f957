export { type Attendance, AttendanceReason, AttendanceState } from './attendance.js';
export {
  type AttendanceTotal,
  attendanceTotal,
  totalsByMonth,
  totalsOfFiscalYear,
} from './attendance-totals.js';
export {
  type AttendanceFigure,
  attendanceState,
  checkConfirmation,
  checkCorrection,
  checkDispute,
  confirmableAsPlanned,
  deliveredMinutes,
  type SettlingFacts,
} from './confirm-attendance.js';
