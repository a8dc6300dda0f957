import type { OrganizationKind, Role } from '@mutuality/domain/access';

export interface Branch {
  id: string;
  name: string;
}

/** One role of a person in one organisation; exactly one is active at a time, the one in the page's address. */
export interface Affiliation {
  id: string;
  role: Role;
  organization: { id: string; name: string; kind: OrganizationKind };
  branches: Branch[];
}

/** Who is signed in on this device and where they may work. */
export interface Session {
  user: { id: string; name: string; language: string };
  affiliations: Affiliation[];
}

/** The affiliation of that id, if it is one of this person's. */
export function affiliationOf(session: Session, id: string): Affiliation | undefined {
  return session.affiliations.find((each) => each.id === id);
}

/**
 * Names of the branches to say beside the organisation. None bears the organisation's own name where it is the only one: a library with
 * one outlet never reads its name twice.
 */
export function branchesToName({ branches, organization }: Affiliation): string[] {
  const names = branches.map(({ name }) => name);
  return names.length === 1 && names[0] === organization.name ? [] : names;
}
