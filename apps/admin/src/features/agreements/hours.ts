/** Hours as people write them ("6", "7.5", "7,5") as whole minutes; NaN for what is no number. */
export const minutesOf = (hours: string): number => Math.round(Number(hours.trim().replace(',', '.')) * 60);

/** The same in reverse: 450 minutes are "7.5". */
export const hoursText = (minutes: number | null | undefined): string =>
  minutes == null ? '' : String(Math.round((minutes / 60) * 100) / 100);
