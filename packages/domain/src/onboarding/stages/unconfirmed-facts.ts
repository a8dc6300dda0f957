/**
 * Facts that came from the survey and that the library has not confirmed: each is shown with "from the 2015 survey".
 * `surveySaid` is what was imported, by fact; null where everything was entered by hand.
 */
export function unconfirmedFacts<F extends string>(
  fields: readonly F[],
  surveySaid: Readonly<Partial<Record<F, unknown>>> | null,
  confirmed: readonly string[],
): F[] {
  return fields.filter((field) => surveySaid?.[field] != null && !confirmed.includes(field));
}
