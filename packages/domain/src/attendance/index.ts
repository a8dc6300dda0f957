export { type Attendance, AttendanceReason, AttendanceState } from './attendance.js';
