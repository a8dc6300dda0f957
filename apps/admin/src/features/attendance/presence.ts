import type { PresenceOfWeekQuery } from '../../gql/graphql.js';

/** One expected presence at a branch. */
export type Presence = PresenceOfWeekQuery['branchWeek'][number];

type Spell = Pick<Presence, 'startsAt' | 'endsAt'>;

const at = (instant: string) => Date.parse(instant);

/** Where a presence is on the clock, seen from a moment. */
export function phaseOf({ startsAt, endsAt }: Spell, now: number): 'BEFORE' | 'NOW' | 'OVER' {
  if (now < at(startsAt)) return 'BEFORE';
  return now < at(endsAt) ? 'NOW' : 'OVER';
}

/** Who is there at a moment. */
export const hereNow = <P extends Spell>(presences: readonly P[], now: number): P[] =>
  presences.filter((presence) => phaseOf(presence, now) === 'NOW');

/** Who comes next: everybody who begins at the next moment at which somebody begins. */
export function comingNext<P extends Spell>(presences: readonly P[], now: number): P[] {
  const ahead = presences.filter((presence) => phaseOf(presence, now) === 'BEFORE');
  const first = Math.min(...ahead.map(({ startsAt }) => at(startsAt)));
  return ahead.filter(({ startsAt }) => at(startsAt) === first);
}

/** What the button of the week confirms. */
export const toConfirm = (presences: readonly Presence[]): Presence[] =>
  presences.filter(({ viewerCan }) => viewerCan.includes('CONFIRM'));

/** The figure that holds: the corrected one, else the confirmed one, else none. */
export const deliveredOf = ({ correctedMinutes, confirmedMinutes }: Presence): number | null =>
  correctedMinutes ?? confirmedMinutes ?? null;

/** Planned and confirmed minutes of some presences; learners count only where the agreement says so. */
export function hoursOf(presences: readonly Presence[]): { planned: number; confirmed: number } {
  const counted = presences.filter((presence) => presence.counted);
  const sum = (minutes: (presence: Presence) => number) =>
    counted.reduce((total, presence) => total + minutes(presence), 0);
  return {
    planned: sum(({ expectedMinutes }) => expectedMinutes),
    confirmed: sum((presence) => deliveredOf(presence) ?? 0),
  };
}

/** Lengths to choose from, in minutes: quarters of an hour up to two hours more than planned, and the plan itself. */
export function lengthsAround(planned: number): number[] {
  const quarters = Array.from({ length: Math.floor((planned + 120) / 15) + 1 }, (_, step) => step * 15);
  return [...new Set([...quarters, planned])].sort((a, b) => a - b);
}

/** Hours at a door: times of one day at which somebody is there, without gaps or names. */
export interface DoorHours {
  fromTime: string;
  toTime: string;
}

/** The times of one day, those that touch or overlap as one. */
export function doorHours(presences: readonly DoorHours[]): DoorHours[] {
  const merged: DoorHours[] = [];
  for (const { fromTime, toTime } of [...presences].sort((a, b) => a.fromTime.localeCompare(b.fromTime))) {
    const last = merged.at(-1);
    if (!last || fromTime > last.toTime) merged.push({ fromTime, toTime });
    else if (toTime > last.toTime) last.toTime = toTime;
  }
  return merged;
}

/** The hours of a sheet for the door: of each day from a day on, for which there are any. */
export function doorDays(
  presences: readonly (DoorHours & { day: string })[],
  from: string,
): [day: string, hours: DoorHours[]][] {
  const days = [...new Set(presences.map(({ day }) => day))].filter((day) => day >= from).sort();
  return days.map((day) => [day, doorHours(presences.filter((each) => each.day === day))]);
}
