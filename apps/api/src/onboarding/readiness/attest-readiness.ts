import { randomUUID } from 'node:crypto';
import { checkReadiness } from '@mutuality/domain/onboarding';
import { dayAt } from '@mutuality/domain/time';
import { orNull } from '../../organizations/changed-fields.js';
import { branchById } from '../../organizations/organization-queries.js';
import { add, change, theOne } from '../../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../../platform/database/tx.js';
import { Conflict, refuseIf } from '../../platform/errors/errors.js';
import type { AttestReadinessInput } from './attest-readiness.input.js';
import { Readiness } from './readiness.entity.js';

/** Somebody vouches by name that a place is ready in one respect, or says what is done instead (F-11). */
export async function attestReadiness(tx: WriteTx, input: AttestReadinessInput): Promise<Readiness> {
  const { libraryId: tenantId, branchId, item, state } = input;
  const branch = await branchById(tx, tenantId, branchId);
  const open = state === 'NOT_YET';
  const word = {
    state,
    instead: state === 'NOT_POSSIBLE' ? orNull(input.instead) : null,
    attestedBy: open ? null : orNull(input.attestedBy),
    attestedOn: open ? null : input.attestedOn,
  };
  refuseIf(checkReadiness({ item, ...word }, dayAt(tx.now.getTime(), branch.zone)));
  const recorded = { ...word, recordedByName: tx.actor.userName ?? '', recordedAt: tx.now };
  const said = await tx.em.findOneBy(Readiness, { tenantId, branchId, item });
  if ((said?.version ?? null) !== (input.version ?? null)) throw new Conflict(said?.version);
  if (said) await change(tx, Readiness, said, recorded);
  else await add(tx, Readiness, { id: randomUUID(), tenantId, branchId, item, ...recorded, version: 1 });
  tx.emit({
    kind: 'readiness.attested',
    tenants: [tenantId],
    subject: { type: 'branch', id: branchId },
    detail: { item, state },
  });
  return theOne(tx, Readiness, { tenantId, branchId, item });
}

/** What is vouched for at the places of a library. */
export const readinessOf = (tx: ReadTx, libraryId: string): Promise<Readiness[]> =>
  tx.em.findBy(Readiness, { tenantId: libraryId });
