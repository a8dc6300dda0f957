import { formatWallTime, minutesOf } from '../time/index.js';
import { counts, type Plan } from './plan.js';
import type { Gap, Occurrence } from './shift.js';

/**
 * Expected hours that nobody covers: what the patterns expect (see `expectedPresence`) minus the shifts that stand at
 * that branch under that agreement; learners count only where the agreement says so (F-25). By the branch's clock, in order of day and time.
 */
export function findGaps(plan: Plan, expected: readonly Occurrence[]): Gap[] {
  const places = new Map<string, Occurrence[]>();
  for (const occurrence of expected) {
    const place = [occurrence.day, occurrence.branchId, occurrence.agreementId].join(' ');
    places.set(place, [...(places.get(place) ?? []), occurrence]);
  }
  const gaps = [...places.values()].flatMap((occurrences) => gapsAt(plan, occurrences));
  return gaps.sort((a, b) => compare(a.day + a.fromTime, b.day + b.fromTime));
}

/** The gaps of one branch, day and agreement. */
function gapsAt(plan: Plan, occurrences: readonly Occurrence[]): Gap[] {
  const [{ agreementId, branchId, day }] = occurrences as [Occurrence];
  const agreement = plan.agreement(agreementId);
  const shifts = plan
    .atBranch(branchId, day)
    .filter((shift) => agreement?.id === shift.agreementId && counts(shift, agreement));
  const changes = [
    ...occurrences.flatMap(({ fromTime, toTime, people }) => span(fromTime, toTime, people)),
    ...shifts.flatMap(({ fromTime, toTime }) => span(fromTime, toTime, -1)),
  ].sort((a, b) => a.at - b.at);
  const gaps: Gap[] = [];
  let missing = 0;
  changes.forEach(({ at, people }, n) => {
    missing += people;
    const until = changes[n + 1]?.at ?? at;
    if (missing <= 0 || until === at) return;
    const [fromTime, toTime] = [formatWallTime(at), formatWallTime(until)];
    const last = gaps.at(-1);
    if (last?.toTime === fromTime && last.missing === missing) last.toTime = toTime;
    else gaps.push({ agreementId, branchId, day, fromTime, toTime, missing });
  });
  return gaps;
}

const span = (from: string, to: string, people: number) => [
  { at: minutesOf(from), people },
  { at: minutesOf(to), people: -people },
];

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
