import { unconfirmedFacts } from '@mutuality/domain/onboarding';
import { placeFacts, profileFacts } from '@mutuality/domain/organizations';
import { change, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Branch } from './branch.entity.js';
import type { ConfirmFactsInput } from './confirm-facts.input.js';
import { organizationById } from './organization-queries.js';
import { Organization } from './organization.entity.js';

/** Facts of the survey that the library's profile still has on the survey's word alone. */
export const unconfirmedOfProfile = ({
  survey,
  confirmedFields,
}: Pick<Organization, 'survey' | 'confirmedFields'>) =>
  unconfirmedFacts(profileFacts, survey, confirmedFields);

/** The same of a place. */
export const unconfirmedOfPlace = ({ survey, confirmedFields }: Pick<Branch, 'survey' | 'confirmedFields'>) =>
  unconfirmedFacts(placeFacts, survey, confirmedFields);

/** A library says that what the survey has about it, or about one of its places, is right: some facts, or all. Returns the library. */
export async function confirmFacts(tx: WriteTx, input: ConfirmFactsInput): Promise<Organization> {
  const { libraryId, branchId, version, fields } = input;
  const open = branchId
    ? unconfirmedOfPlace(await theOne(tx, Branch, { tenantId: libraryId, id: branchId }))
    : unconfirmedOfProfile(await theOne(tx, Organization, { tenantId: libraryId, id: libraryId }));
  const confirmed = open.filter((field: string) => !fields || fields.includes(field));
  if (confirmed.length === 0) {
    tx.unchanged();
    return organizationById(tx, libraryId);
  }
  const entity = branchId ? Branch : Organization;
  const id = branchId ?? libraryId;
  const { confirmedFields } = await theOne<Branch | Organization>(tx, entity, { id });
  await change<Branch | Organization>(
    tx,
    entity,
    { id, version },
    { confirmedFields: [...new Set([...confirmedFields, ...confirmed])] },
  );
  tx.emit({
    kind: 'facts.confirmed',
    tenants: [libraryId],
    subject: { type: branchId ? 'branch' : 'organization', id },
    detail: { fields: confirmed },
  });
  return organizationById(tx, libraryId);
}
