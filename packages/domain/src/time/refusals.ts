export const timeRefusals = [
  'time.not_a_day', // { day }
  'time.not_a_time', // { time }
  'time.skipped_by_clock_change', // { day, time, zone }: clocks go forward over this time
  'time.ends_before_start', // { from, to }
] as const;
