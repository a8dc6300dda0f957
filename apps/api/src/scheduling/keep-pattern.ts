import { randomUUID } from 'node:crypto';
import { checkPattern } from '@mutuality/domain/scheduling';
import { add, change, drop, theOne } from '../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../platform/database/tx.js';
import { NotFound, refuseIf } from '../platform/errors/errors.js';
import type { KeepPatternInput } from './keep-pattern.input.js';
import { ownOrganization } from './own-organization.js';
import { PresencePattern } from './presence-pattern.entity.js';

/** The patterns of an agreement, by weekday and time. */
export function patternsOf(tx: ReadTx, agreementId: string): Promise<PresencePattern[]> {
  return tx.em.find(PresencePattern, {
    where: { tenantId: ownOrganization(tx.actor), agreementId },
    order: { weekday: 'ASC', fromTime: 'ASC', id: 'ASC' },
  });
}

/** Adds a presence pattern, or amends the one that `id` names (F-25). A pattern stays at its branch and agreement. */
export async function keepPattern(tx: WriteTx, input: KeepPatternInput): Promise<PresencePattern> {
  const tenantId = ownOrganization(tx.actor);
  const { id, version, agreementId, branchId, ...facts } = input;
  if (id) await theOne(tx, PresencePattern, { tenantId, id, agreementId, branchId });
  const agreement = await agreementOf(tx, agreementId);
  refuseIf(checkPattern({ ...facts, agreementId, branchId }, agreement));
  const { libraryId } = agreement;
  const kept = id ?? randomUUID();
  if (id) await change(tx, PresencePattern, { id, version: version ?? 0 }, facts);
  else {
    await add(tx, PresencePattern, {
      ...facts,
      ...{ id: kept, tenantId, agreementId, branchId, libraryId, version: 1 },
    });
  }
  tx.emit({
    kind: 'pattern.kept',
    tenants: [libraryId],
    subject: { type: 'presence_pattern', id: kept },
    detail: { weekday: facts.weekday, from: facts.fromTime, to: facts.toTime, people: facts.people },
  });
  return theOne(tx, PresencePattern, { tenantId, id: kept });
}

/** Drops a presence pattern; the shifts that came from it stay. */
export async function dropPattern(tx: WriteTx, id: string): Promise<string> {
  const tenantId = ownOrganization(tx.actor);
  const pattern = await theOne(tx, PresencePattern, { tenantId, id });
  await drop(tx, PresencePattern, { tenantId, id });
  tx.emit({
    kind: 'pattern.dropped',
    tenants: [pattern.libraryId],
    subject: { type: 'presence_pattern', id },
    detail: { weekday: pattern.weekday, from: pattern.fromTime, to: pattern.toTime },
  });
  return id;
}

interface PatternAgreement {
  libraryId: string;
  libraryName: string;
  branchIds: string[];
  startsOn: string;
  endsOn: string;
  endedOn: string | null;
}

async function agreementOf(tx: WriteTx, agreementId: string): Promise<PatternAgreement> {
  const [row] = await tx.sql<PatternAgreement>(
    `select a.library_id as "libraryId", a.library_name as "libraryName", a.starts_on as "startsOn", a.ends_on as "endsOn", a.ended_on as "endedOn",
            array(select b.branch_id from agreement_branch b where b.tenant_id = a.tenant_id and b.agreement_id = a.id) as "branchIds"
       from agreement a where a.id = $1 and a.recovery_organization_id = $2`,
    [agreementId, tx.actor.tenantId],
  );
  if (!row) throw new NotFound();
  return row;
}
