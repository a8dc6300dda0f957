import { createHash } from 'node:crypto';

/** The sizes of docs/architecture.md: a consortium, and a state such as Michigan. */
export const tiers = [
  { tier: 'consortium', branches: 60, libraries: 25, navigators: 25 },
  { tier: 'state', branches: 651, libraries: 394, navigators: 200 },
];

/** The id that seed.sql gives: the MD5 of a name, as a UUID. */
export function idOf(tier, kind, n) {
  const hex = createHash('md5').update(`${tier}${kind}${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The session token of the tier's coordinator (1) or branch staff (2). */
export const tokenOf = (tier, n) => `${tier}token${n}`;
