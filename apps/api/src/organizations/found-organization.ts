import { randomUUID } from 'node:crypto';
import { OrganizationKind } from '@mutuality/domain/access';
import { organizationById } from './organization-queries.js';
import type { Organization } from './organization.entity.js';
import type { FoundOrganizationInput } from './found-organization.input.js';
import { refuse } from '../platform/errors/errors.js';
import type { WriteTx } from '../platform/database/tx.js';

/** A consortium takes in a new library or recovery organisation, which becomes a tenant of its own (F-6). */
export async function foundOrganization(tx: WriteTx, input: FoundOrganizationInput): Promise<Organization> {
  const name = input.name.trim();
  if (name === '') refuse('organization.name_missing', ['name']);
  const id = randomUUID();
  const { consortiumId, kind, ...facts } = input;
  await tx.sql('select authz.found_organization($1, $2, $3)', [
    consortiumId,
    kind,
    { ...facts, name, id, membershipId: randomUUID() },
  ]);
  tx.emit({
    kind: 'organization.founded',
    tenants: [consortiumId, id],
    subject: { type: 'organization', id },
    detail: { name, kind },
  });
  return organizationById(tx, id);
}

/** The kinds that a consortium may take in. */
export const memberKinds = [OrganizationKind.LIBRARY, OrganizationKind.RECOVERY_ORGANIZATION] as const;
