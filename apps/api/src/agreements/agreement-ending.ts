import { checkEnding, lastDayToSettle, type StandingFacts, whatStops } from '@mutuality/domain/agreements';
import type { ReadTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import type { AgreementEnding } from './agreement-ending.type.js';
import { agreementById } from './agreement-queries.js';
import { standingOf } from './agreement-standing.js';
import type { Agreement } from './agreement.entity.js';

/** What would stop at each branch, were this the last day: shown before a side ends the agreement. Refused like the ending itself. */
export async function agreementEnding(tx: ReadTx, id: string, lastDay: string): Promise<AgreementEnding> {
  const agreement = await agreementById(tx, id);
  const { state, today, branches } = await standingOf(tx, agreement);
  refuseIf(checkEnding(agreement, state, lastDay, today));
  const branchIds = branches.map(({ branchId }) => branchId);
  const stops = whatStops({ id, branchIds }, lastDay, await standingFacts(tx, agreement, lastDay));
  const placed = await placedBeyond(tx, agreement, branchIds, lastDay);
  return {
    lastDay,
    settleUntil: lastDayToSettle({ endsOn: agreement.endsOn, endedOn: lastDay }),
    patterns: stops.patternIds.length,
    branches: branches.map(({ branchId, name }) => {
      const here = stops.branches.find((stop) => stop.branchId === branchId);
      return {
        branchId,
        name,
        shifts: here?.shiftIds.length ?? 0,
        minutes: here?.minutes ?? 0,
        navigators: placed.get(branchId) ?? 0,
      };
    }),
  };
}

async function standingFacts(tx: ReadTx, agreement: Agreement, lastDay: string): Promise<StandingFacts> {
  const { recoveryOrganizationId, id } = agreement;
  const shifts = await tx.sql<StandingFacts['shifts'][number]>(
    `select id, agreement_id as "agreementId", branch_id as "branchId", navigator_id as "navigatorId", day,
            extract(epoch from starts_at)::float8 * 1000 as "startsAt", extract(epoch from ends_at)::float8 * 1000 as "endsAt"
       from shift where tenant_id = $1 and agreement_id = $2 and state = 'PUBLISHED' and day > $3`,
    [recoveryOrganizationId, id, lastDay],
  );
  const patterns = await tx.sql<StandingFacts['patterns'][number]>(
    `select id, agreement_id as "agreementId", ends_on as "endsOn" from presence_pattern where tenant_id = $1 and agreement_id = $2`,
    [recoveryOrganizationId, id],
  );
  return { shifts, patterns };
}

async function placedBeyond(
  tx: ReadTx,
  { recoveryOrganizationId }: Agreement,
  branchIds: string[],
  lastDay: string,
): Promise<Map<string, number>> {
  const rows = await tx.sql<{ branchId: string; navigators: number }>(
    `select branch_id as "branchId", count(distinct navigator_id)::int as navigators from placement_card
      where tenant_id = $1 and branch_id = any ($2) and (ends_on is null or ends_on > $3) group by branch_id`,
    [recoveryOrganizationId, branchIds, lastDay],
  );
  return new Map(rows.map(({ branchId, navigators }) => [branchId, navigators]));
}
