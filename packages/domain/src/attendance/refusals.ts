export const attendanceRefusals = [
  'attendance.minutes_out_of_range', // { minutes }: 0 to 1440
  'attendance.not_over_yet', // { day, to }
  'attendance.already_confirmed', // { minutes }
  'attendance.not_confirmed_yet', // only a confirmed figure can be put right or disputed
  'attendance.same_figure', // { minutes }
  'attendance.settled', // { last }: 30 days after the agreement's last day (R13)
  'attendance.much_longer', // WARNS { minutes, expectedMinutes }
  'attendance.nobody_to_tell', // no partner plans at this branch now
  'attendance.nobody_due', // no hours of today have begun, so nobody is missing
] as const;
