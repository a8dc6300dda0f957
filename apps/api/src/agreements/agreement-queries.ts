import { type AgreementPermission, agreementActions, sideOf } from '@mutuality/domain/agreements';
import { addDays, dayAt } from '@mutuality/domain/time';
import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../platform/access/actor.js';
import { theOne } from '../platform/database/rows.js';
import type { ReadTx } from '../platform/database/tx.js';
import { connection, type Connection, keyset, type PageArgs } from '../platform/graphql/connection.js';
import type { Standing } from './agreement-standing.js';
import { Agreement } from './agreement.entity.js';
import { AgreementGroup, type AgreementCount, type AgreementFilter } from './agreements-page.type.js';
import { WeekAllowance } from './week-allowance.entity.js';

/** One agreement, or `NotFound` for one that may not be seen. */
export function agreementById(tx: ReadTx, id: string): Promise<Agreement> {
  return theOne(tx, Agreement, { id });
}

const signed = `(select count(*) from signature s where s.tenant_id = agreement.tenant_id and s.agreement_id = agreement.id
                   and s.terms_version = agreement.terms_version) = 2`;
const over = `not exists (select from agreement_branch b where b.tenant_id = agreement.tenant_id
                and b.agreement_id = agreement.id and upper(b.during) > :now)`;

/** The groups of the list, as conditions on `agreement`; they say the same as `agreementState` says of each. */
const groups: Record<AgreementGroup, string> = {
  WAITING: `agreement.withdrawn_at is null and not ${signed}`,
  RUNNING: `agreement.withdrawn_at is null and ${signed} and not ${over}`,
  ENDING_SOON: `agreement.withdrawn_at is null and ${signed} and not ${over} and least(agreement.ends_on, agreement.ended_on) <= :soon`,
  OVER: `(agreement.withdrawn_at is not null or (${signed} and ${over}))`,
};

const ownColumn = {
  CONSORTIUM: 'tenant_id',
  LIBRARY: 'library_id',
  RECOVERY_ORGANIZATION: 'recovery_organization_id',
} as const;

/** The agreements of the actor's own organisation: it proposed them, or is a side of them. */
function ownAgreements(tx: ReadTx): SelectQueryBuilder<Agreement> {
  const { organizationKind = 'CONSORTIUM', tenantId } = tx.actor;
  return tx.em
    .createQueryBuilder(Agreement, 'agreement')
    .where(`agreement.${ownColumn[organizationKind]} = :tenantId`, { tenantId })
    .setParameters({ now: tx.now, soon: addDays(dayAt(tx.now.getTime(), 'UTC'), 60) });
}

/** A page of agreements by library, then partner. */
export async function agreementsPage(
  tx: ReadTx,
  filter: AgreementFilter,
  page: PageArgs,
): Promise<Connection<Agreement>> {
  const keys = keyset(page, ['text', 'text', 'id']);
  const query = ownAgreements(tx)
    .orderBy('agreement.library_name')
    .addOrderBy('agreement.recovery_organization_name')
    .addOrderBy('agreement.id')
    .limit(keys.limit);
  if (filter.group) query.andWhere(groups[filter.group]);
  if (filter.libraryId) query.andWhere('agreement.library_id = :libraryId', { libraryId: filter.libraryId });
  if (keys.after) {
    const [library, partner, id] = keys.after;
    query.andWhere(
      '(agreement.library_name, agreement.recovery_organization_name, agreement.id) > (:library, :partner, :id)',
      { library, partner, id },
    );
  }
  return connection(await query.getMany(), keys, (row) => [
    row.libraryName,
    row.recoveryOrganizationName,
    row.id,
  ]);
}

/** How many agreements each group of the list has. */
export async function agreementCounts(tx: ReadTx): Promise<AgreementCount[]> {
  const query = ownAgreements(tx).select([]);
  for (const [group, condition] of Object.entries(groups)) {
    query.addSelect(`count(*) filter (where ${condition})`, group);
  }
  const row = await query.getRawOne<Record<AgreementGroup, number>>();
  return Object.values(AgreementGroup).map((group) => ({ group, count: Number(row?.[group] ?? 0) }));
}

/** What the actor can do with an agreement as it stands. */
export function viewerCan(
  actor: Actor,
  agreement: Agreement,
  { state, missing }: Standing,
): AgreementPermission[] {
  return agreementActions({ ...agreement, consortiumId: agreement.tenantId }, state, missing, actor);
}

/** The side that the actor signs for, if any. */
export const viewerSide = (actor: Actor, agreement: Agreement) =>
  sideOf({ ...agreement, consortiumId: agreement.tenantId }, actor);

/** For DataLoaders: the weeks in which each agreement's library allows more, in order. */
export async function allowancesOf(tx: ReadTx, agreements: readonly Agreement[]): Promise<WeekAllowance[][]> {
  const rows = await tx.em
    .createQueryBuilder(WeekAllowance, 'allowance')
    .where('allowance.tenant_id = any(:tenantIds) and allowance.agreement_id = any(:ids)', {
      tenantIds: [...new Set(agreements.map(({ tenantId }) => tenantId))],
      ids: agreements.map(({ id }) => id),
    })
    .orderBy('allowance.week')
    .getMany();
  return agreements.map(({ id }) => rows.filter(({ agreementId }) => agreementId === id));
}
