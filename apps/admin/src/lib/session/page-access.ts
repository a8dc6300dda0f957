import { can, type OrganizationKind, type Permission } from '@mutuality/domain/access';
import type { Affiliation } from './session.js';

/** What one needs to have business on a page; whoever has it not does not see the way there. */
export interface PageAccess {
  permission?: Permission;
  /** The kind of organisation that a page is about, where the permission is one of several kinds. */
  kind?: OrganizationKind;
}

/** Whether a person in this affiliation has business on a page. Which rows they see there, the server decides. */
export const mayOpen = ({ role, organization }: Affiliation, { permission, kind }: PageAccess): boolean =>
  (permission === undefined || can({ role }, permission)) &&
  (kind === undefined || organization.kind === kind);

/** What the address of a page names. */
export interface PageParams {
  branchId?: string;
  libraryId?: string;
}

/** Whether a page about this branch or library can be one of the affiliation's: not of a branch of others, not of another library. */
export function isWithin(
  { organization, branches }: Affiliation,
  { branchId, libraryId }: PageParams,
): boolean {
  if (organization.kind !== 'LIBRARY') return true;
  if (libraryId !== undefined && libraryId !== organization.id) return false;
  return branchId === undefined || branches.length === 0 || branches.some(({ id }) => id === branchId);
}
