type Search = Record<string, unknown>;

/**
 * A change of what the address says (filter, tab, week, page), the rest kept: `search={inAddress({ week })}`.
 * A part of the kit does not know which page it stands on, so the router cannot check its names.
 */
export const inAddress = (patch: Record<string, string | undefined>): never =>
  ((old: Search) => ({ ...old, ...patch })) as never;
