import type { FactChange, FactKept, FactValue, Facts } from './plan.js';
import { PlanState } from './plan.js';

/** About 50 metres: the agency finds its coordinates anew each year. */
const sameSpot = 0.0005;

const spot = new Set(['latitude', 'longitude']);
const address = new Set(['street', 'city', 'zip', ...spot]);

/** True where two values say the same, for all that anybody would notice. */
function same(field: string, one: FactValue, other: FactValue): boolean {
  if (typeof one === 'number' && typeof other === 'number' && spot.has(field)) {
    return Math.abs(one - other) < sameSpot;
  }
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  return one === other;
}

export interface Comparison<F extends string> {
  changes: FactChange<F>[];
  kept: FactKept<F>[];
}

interface Compared<T, F extends keyof T> {
  now: Facts<T, F>;
  said: Facts<T, F> | null;
  survey: Pick<T, F>;
  confirmed: readonly string[];
}

/**
 * What the survey would change. A fact that the library has confirmed, or that somebody edited since the last survey,
 * stays, and is told beside the survey's. Where the survey says nothing, nothing changes.
 */
export function compareFacts<T extends Record<F, FactValue>, F extends keyof T & string>(
  fields: readonly F[],
  { now, said, survey, confirmed }: Compared<T, F>,
): Comparison<F> {
  const changes: FactChange<F>[] = [];
  const kept: FactKept<F>[] = [];
  for (const field of fields) {
    const [from, to] = [now[field], survey[field]];
    if (from === undefined || to === null || same(field, from, to)) continue;
    const before = said?.[field];
    const edited = before !== undefined && !same(field, from, before);
    if (confirmed.includes(field) || edited) kept.push({ field, ours: from, survey: to });
    else changes.push({ field, from, to });
  }
  return { changes, kept };
}

/** The states that a comparison stands for; UNCHANGED where nothing would be written. */
export function statesOf<F extends string>({ changes, kept }: Comparison<F>): PlanState[] {
  const states: PlanState[] = [];
  if (changes.some(({ field }) => field === 'name')) states.push(PlanState.RENAMED);
  if (changes.some(({ field }) => address.has(field))) states.push(PlanState.MOVED);
  if (changes.some(({ field }) => field !== 'name' && !address.has(field))) states.push(PlanState.CHANGED);
  if (changes.length === 0) states.push(PlanState.UNCHANGED);
  return kept.length > 0 ? [...states, PlanState.KEPT] : states;
}
