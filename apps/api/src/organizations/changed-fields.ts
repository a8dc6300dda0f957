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
