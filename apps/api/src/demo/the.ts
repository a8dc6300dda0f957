/** One of a list by its place, counted from 0. Throws when the demo has fewer. */
export function the<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`the demo has no number ${place} of these`);
  return found;
}
