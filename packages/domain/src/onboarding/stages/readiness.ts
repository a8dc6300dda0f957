import type { Refusal } from '../../refusals/index.js';
import type { CalendarDay } from '../../time/index.js';
import { enumOf, type EnumOf } from '../../values/index.js';

/** What should stand before a navigator's first day at a place (F-11). */
export const ReadinessItem = enumOf(
  'PRIVATE_SPACE', // somewhere to talk without being overheard
  'SIGNAGE', // people can find the navigator
  'STAFF_BRIEFED', // everybody at the desk knows who comes, when and what for
  'KIT_SHELF', // a shelf or cupboard for care kits
  'ESCALATION_CONTACTS', // whom to call when something goes wrong
);
export type ReadinessItem = EnumOf<typeof ReadinessItem>;

/** NOT_POSSIBLE: not at this place; then something else is done instead. */
export const ReadinessState = enumOf('NOT_YET', 'DONE', 'NOT_POSSIBLE');
export type ReadinessState = EnumOf<typeof ReadinessState>;

/** What a named person says about one item at one place. */
export interface ReadinessDraft {
  item: ReadinessItem;
  state: ReadinessState;
  /** What is done instead, where it is not possible here. */
  instead: string | null;
  /** The person who vouches for it, by name. */
  attestedBy: string | null;
  attestedOn: CalendarDay | null;
}

const longestText = 500;

/**
 * Reasons why a word on readiness cannot stand: DONE and NOT_POSSIBLE need a person and a day that is not to come,
 * NOT_POSSIBLE also what is done instead (F-11). `today` is the place's own calendar day.
 */
export function checkReadiness(draft: ReadinessDraft, today: CalendarDay): Refusal[] {
  const { state, instead, attestedBy, attestedOn } = draft;
  const refusals: Refusal[] = [];
  const words = instead?.trim() ?? '';
  if (state === ReadinessState.NOT_POSSIBLE && words === '') {
    refusals.push({ code: 'onboarding.readiness_instead_missing', path: ['instead'] });
  }
  if (words.length > longestText) {
    refusals.push({
      code: 'onboarding.readiness_instead_long',
      path: ['instead'],
      params: { most: longestText },
    });
  }
  if (state === ReadinessState.NOT_YET) return refusals;
  if (!attestedBy?.trim())
    refusals.push({ code: 'onboarding.readiness_person_missing', path: ['attestedBy'] });
  if (attestedOn === null) refusals.push({ code: 'onboarding.readiness_day_missing', path: ['attestedOn'] });
  else if (attestedOn > today) {
    refusals.push({
      code: 'onboarding.readiness_day_to_come',
      path: ['attestedOn'],
      params: { day: attestedOn },
    });
  }
  return refusals;
}

/** Items that nobody has vouched for yet, in the order of the list. */
export function openReadinessItems(said: readonly Pick<ReadinessDraft, 'item' | 'state'>[]): ReadinessItem[] {
  const settled = new Set(said.filter(({ state }) => state !== 'NOT_YET').map(({ item }) => item));
  return Object.values(ReadinessItem).filter((item) => !settled.has(item));
}
