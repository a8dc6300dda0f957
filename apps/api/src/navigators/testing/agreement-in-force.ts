import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDay } from '@mutuality/domain/time';
import type { World } from '../../../test/world.js';
import type { Branch } from '../../organizations/branch.entity.js';

/** Days of the tests: the agreement began a month ago and lasts a year, in the branches' zone. */
export const zone = 'America/Detroit';

export interface TermDays {
  startsOn: CalendarDay;
  endsOn: CalendarDay;
}

/** An agreement both sides have signed, as facts: what the rules of access see of it. */
export async function agreementInForce(
  c: World,
  recoveryOrganizationId: string,
  branches: readonly Pick<Branch, 'id' | 'tenantId' | 'zone'>[],
  { startsOn, endsOn }: TermDays,
): Promise<string> {
  const id = randomUUID();
  const libraryId = branches[0]!.tenantId;
  await c.db.owner.query(
    `insert into agreement (id, tenant_id, library_id, library_name, recovery_organization_id, recovery_organization_name, terms_version,
       starts_on, ends_on, weekly_minutes, sharing, counts_learning, clauses, language, created_at, version)
     select $1, $2, l.id, l.name, r.id, r.name, 1, $5, $6, 600, 'COUNTS', false, '{}', 'en', now(), 1
       from organization l, organization r where l.id = $3 and r.id = $4`,
    [id, c.consortiumId, libraryId, recoveryOrganizationId, startsOn, endsOn],
  );
  for (const branch of branches) {
    await c.db.owner.query(
      `insert into agreement_branch (tenant_id, agreement_id, library_id, branch_id, recovery_organization_id, during, signed)
       values ($1, $2, $3, $4, $8, authz.days_during($5, $6, $7), true)`,
      [c.consortiumId, id, branch.tenantId, branch.id, startsOn, endsOn, branch.zone, recoveryOrganizationId],
    );
  }
  for (const party of ['LIBRARY', 'RECOVERY_ORGANIZATION']) {
    await c.db.owner.query(
      `insert into signature (id, tenant_id, agreement_id, party, terms_version, signed_terms, method, signer_name, signer_office, signed_on, recorded_at)
       values ($1, $2, $3, $4, 1, '{}', 'APP', 'A. Signer', 'Director', $5, now() - interval '40 days')`,
      [randomUUID(), c.consortiumId, id, party, addDays(startsOn, -10)],
    );
  }
  return id;
}
