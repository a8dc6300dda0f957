/** Days and clocks by Intl alone: what the product computes with Temporal is compared with this. */

const day = 24 * 60 * 60 * 1000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const at = (isoDay: string): number => Date.parse(`${isoDay}T12:00:00Z`);

export const plusDays = (isoDay: string, days: number): string => iso(at(isoDay) + days * day);

/** The Monday of that day's week. */
export const mondayOf = (isoDay: string): string =>
  plusDays(isoDay, -((new Date(at(isoDay)).getUTCDay() + 6) % 7));

/** What the wall shows at that place and instant: `2027-03-14 09:00`. */
export function wallTime(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}

/** The next days after this one on which clocks change there, at most a good year ahead. */
export function nextClockChanges(zone: string, from: Date, count: number): string[] {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offset = (time: number) => clock.format(new Date(time)).split(' ').at(-1);
  const first = at(iso(from.getTime()));
  const found: string[] = [];
  for (let time = first; found.length < count && time < first + 400 * day; time += day) {
    if (offset(time) !== offset(time + day)) found.push(iso(time + day));
  }
  return found;
}

/** A place's time as people say it: "Eastern Time". */
export const zoneName = (zone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date())
    .find((part) => part.type === 'timeZoneName')?.value ?? zone;
