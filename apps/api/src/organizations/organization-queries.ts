import { In } from 'typeorm';
import type { ReadTx } from '../platform/database/tx.js';
import { theOne } from '../platform/database/rows.js';
import { Branch } from './branch.entity.js';
import { Organization } from './organization.entity.js';

/** One organisation, or `NotFound` for one that may not be seen. */
export function organizationById(tx: ReadTx, id: string): Promise<Organization> {
  return theOne(tx, Organization, { tenantId: id, id });
}

/** The branches of a library that may be seen, by name; the central library first. */
export function branchesOf(tx: ReadTx, libraryId: string): Promise<Branch[]> {
  return tx.em
    .createQueryBuilder(Branch, 'branch')
    .where('branch.tenant_id = :libraryId', { libraryId })
    .orderBy(`branch.kind = 'CENTRAL'`, 'DESC')
    .addOrderBy('branch.name')
    .getMany();
}

/** One branch of a library, or `NotFound`. */
export function branchById(tx: ReadTx, libraryId: string, id: string): Promise<Branch> {
  return theOne(tx, Branch, { tenantId: libraryId, id });
}

/** Which branch of which library. */
export interface BranchKey {
  libraryId: string;
  branchId: string;
}

/** For DataLoaders: branches, null for those that may not be seen. */
export async function branchesAt(tx: ReadTx, keys: readonly BranchKey[]): Promise<(Branch | null)[]> {
  const found = await tx.em.findBy(Branch, {
    tenantId: In(keys.map(({ libraryId }) => libraryId)),
    id: In(keys.map(({ branchId }) => branchId)),
  });
  const byId = new Map(found.map((branch) => [branch.id, branch]));
  return keys.map(({ branchId }) => byId.get(branchId) ?? null);
}

/** For DataLoaders: organisations by id, null for those that may not be seen. */
export async function organizationsById(
  tx: ReadTx,
  ids: readonly string[],
): Promise<(Organization | null)[]> {
  const found = await tx.em.findBy(Organization, { tenantId: In([...ids]), id: In([...ids]) });
  const byId = new Map(found.map((organization) => [organization.id, organization]));
  return ids.map((id) => byId.get(id) ?? null);
}
