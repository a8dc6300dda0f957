import { checkProfile, type ProfileDraft, profileFacts, readPhone } from '@mutuality/domain/organizations';
import { change, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import type { AmendOrganizationInput } from './amend-organization.input.js';
import { changedFields, confirmedWith, orNull } from './changed-fields.js';
import { organizationById } from './organization-queries.js';
import { Organization } from './organization.entity.js';

/** An organisation changes how it describes itself. What it edits it thereby confirms. */
export async function amendOrganization(tx: WriteTx, input: AmendOrganizationInput): Promise<Organization> {
  const { organizationId: id, version } = input;
  const draft: ProfileDraft = {
    name: input.name.trim(),
    mail: orNull(input.mail),
    phone: readPhone(input.phone),
    website: orNull(input.website),
    fiscalYearStart: input.fiscalYearStart,
  };
  refuseIf(checkProfile(draft));
  const before = await theOne(tx, Organization, { tenantId: id, id });
  const changed = changedFields(before, draft);
  if (changed.length === 0) {
    tx.unchanged();
    return before;
  }
  const confirmedFields = confirmedWith(before, profileFacts, changed);
  await change(tx, Organization, { id, version }, { ...draft, confirmedFields });
  tx.emit({
    kind: 'organization.amended',
    tenants: [id],
    subject: { type: 'organization', id },
    detail: { fields: changed },
  });
  return organizationById(tx, id);
}
