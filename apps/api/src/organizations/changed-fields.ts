import { readPhone } from '@mutuality/domain/organizations';

/** A text as it is kept: without spaces around it, null for none. */
export const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** Which facts of a draft differ from what stands. */
export const changedFields = <T extends object>(before: T, draft: Partial<T>): (keyof T & string)[] =>
  (Object.keys(draft) as (keyof T & string)[]).filter((field) => draft[field] !== before[field]);

/** The confirmed facts when these were edited: whoever edits a fact of the survey confirms it. */
export const confirmedWith = (
  before: { confirmedFields: string[] },
  facts: readonly string[],
  edited: readonly string[],
): string[] => [...new Set([...before.confirmedFields, ...edited.filter((field) => facts.includes(field))])];

/** What somebody writes about a place; what is not said is missing or null. */
type PlaceText = Partial<
  Record<'street' | 'city' | 'zip' | 'county' | 'state' | 'phone' | 'deskPhone' | 'whereToSit', string | null>
>;

/** The same as it is kept. */
export const placeTexts = (said: PlaceText & { name: string }) => ({
  name: said.name.trim(),
  street: orNull(said.street),
  city: orNull(said.city),
  zip: orNull(said.zip),
  county: orNull(said.county),
  state: orNull(said.state)?.toUpperCase() ?? null,
  phone: readPhone(said.phone ?? null),
  deskPhone: readPhone(said.deskPhone ?? null),
  whereToSit: orNull(said.whereToSit),
});
