import { randomUUID } from 'node:crypto';
import { checkFounding, type FoundingDraft, readPhone } from '@mutuality/domain/organizations';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { orNull } from './changed-fields.js';
import type { FoundOrganizationInput } from './found-organization.input.js';
import { organizationById } from './organization-queries.js';
import type { Organization } from './organization.entity.js';

/** The year begins with January where nobody says otherwise. */
const usualYearStart = '01-01';

/** A consortium takes in a new library or recovery organisation, which becomes a tenant of its own (F-6). */
export async function foundOrganization(tx: WriteTx, input: FoundOrganizationInput): Promise<Organization> {
  const { consortiumId, kind, fscsKey, surveyYear, survey } = input;
  const draft: FoundingDraft = {
    name: input.name.trim(),
    mail: orNull(input.mail),
    phone: readPhone(input.phone ?? null),
    website: orNull(input.website),
    fiscalYearStart: orNull(input.fiscalYearStart) ?? usualYearStart,
    zone: input.zone,
  };
  refuseIf(checkFounding(draft));
  const id = randomUUID();
  await tx.sql('select authz.found_organization($1, $2, $3)', [
    consortiumId,
    kind,
    { ...draft, fscsKey, surveyYear, survey, id, membershipId: randomUUID() },
  ]);
  tx.emit({
    kind: 'organization.founded',
    tenants: [consortiumId, id],
    subject: { type: 'organization', id },
    detail: { name: draft.name, kind },
  });
  return organizationById(tx, id);
}
