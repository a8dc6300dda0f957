export { type Attendance, AttendanceAction, AttendanceState } from './attendance.js';
export {
  type AttendanceTotal,
  attendanceTotal,
  totalsByMonth,
  totalsOfFiscalYear,
} from './attendance-totals.js';
export { ChangeReport, changesToReport, checkChangeReport, type DueHours } from './change-report.js';
export {
  attendanceActions,
  attendanceState,
  checkConfirmation,
  checkCorrection,
  confirmableAsPlanned,
  deliveredMinutes,
  type SettlingFacts,
} from './confirm-attendance.js';
