import type { BranchKind, BranchStatus } from '../../organizations/branch-kind.js';

/** What is needed of an outlet to know whether it is the only one. */
export interface OutletFacts {
  kind: BranchKind;
  status: BranchStatus;
}

/** Places that people can come to, now or again later: not closed for good, and not books by mail. */
export const placesOf = <T extends OutletFacts>(outlets: readonly T[]): T[] =>
  outlets.filter(({ kind, status }) => status !== 'CLOSED' && kind !== 'BOOKS_BY_MAIL');

/**
 * True for a library with one place, as 333 of Michigan's are: there the word "branch", the picker and the doubled
 * name never appear.
 */
export const isSingleOutlet = (outlets: readonly OutletFacts[]): boolean => placesOf(outlets).length === 1;

/** How a place is called: on its own, and with its library before it where that says something more. */
export interface PlaceName {
  /** Null where the place's own name says it already. */
  library: string | null;
  place: string;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The branch's name without the library's before it: "Berkeley County Library: Goose Creek" is "Goose Creek". */
function withoutLibrary(library: string, branch: string): string {
  if (!branch.toLowerCase().startsWith(library.toLowerCase())) return branch;
  const rest = /^\s*(?:[-–:/,]\s*(.+)|\((.+)\))$/.exec(branch.slice(library.length));
  return rest?.[1] ?? rest?.[2] ?? branch;
}

/** The only place of a library has the library's name; a central library named like its library is named once. */
export function placeName(library: string, branch: string, outlets: readonly OutletFacts[]): PlaceName {
  if (isSingleOutlet(outlets) || plain(branch) === plain(library)) return { library: null, place: library };
  return { library, place: withoutLibrary(library, branch) };
}
