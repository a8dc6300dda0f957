import { randomUUID } from 'node:crypto';
import { checkClearance, plainDetail } from '@mutuality/domain/navigators';
import { dayAt } from '@mutuality/domain/time';
import { Organization } from '../organizations/organization.entity.js';
import { add, change, drop, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import type { AttestClearanceInput } from './clearance.input.js';
import { Clearance } from './clearance.entity.js';
import { Navigator } from './navigator.entity.js';

/** Writes down that a navigator meets a requirement, until when and who says so (F-19). A newer word replaces the older one. */
export async function attestClearance(tx: WriteTx, input: AttestClearanceInput): Promise<Clearance> {
  const navigator = await theOne(tx, Navigator, { id: input.navigatorId });
  const { tenantId } = navigator;
  const { zone } = await theOne(tx, Organization, { tenantId, id: tenantId });
  const facts = {
    kind: input.kind,
    detail: plainDetail(input.detail),
    metUntil: input.metUntil ?? null,
    attestedBy: input.attestedBy.trim(),
    attestedOn: input.attestedOn,
  };
  refuseIf(checkClearance(facts, dayAt(tx.now.getTime(), zone)));
  // One at a time for each person: who comes second is replayed, and changes what the first one added.
  await tx.sql('update navigator set version = version where tenant_id = $1 and id = $2', [
    tenantId,
    navigator.id,
  ]);
  const id = await keep(tx, navigator, facts);
  tx.emit({
    kind: 'clearance.attested',
    tenants: [tenantId],
    subject: { type: 'clearance', id },
    detail: { name: navigator.name, kind: facts.kind, metUntil: facts.metUntil },
  });
  return theOne(tx, Clearance, { tenantId, id });
}

type Facts = Pick<Clearance, 'kind' | 'detail' | 'metUntil' | 'attestedBy' | 'attestedOn'>;

/** Changes the clearance of this kind and name where there is one, else adds it; its id. */
async function keep(tx: WriteTx, { tenantId, id: navigatorId }: Navigator, facts: Facts): Promise<string> {
  const { kind, ...rest } = facts;
  const before = await tx.em
    .createQueryBuilder(Clearance, 'clearance')
    .where('clearance.tenant_id = :tenantId and clearance.navigator_id = :navigatorId', {
      tenantId,
      navigatorId,
    })
    .andWhere('clearance.kind = :kind and lower(clearance.detail) = lower(:detail)', facts)
    .getOne();
  if (before) {
    await change(tx, Clearance, before, rest);
    return before.id;
  }
  const id = randomUUID();
  await add(tx, Clearance, { ...facts, id, tenantId, navigatorId, version: 1 });
  return id;
}

/** Takes back a clearance, because it no longer holds or was entered by mistake. */
export async function removeClearance(tx: WriteTx, id: string): Promise<Navigator> {
  const before = await theOne(tx, Clearance, { id });
  const navigator = await theOne(tx, Navigator, { tenantId: before.tenantId, id: before.navigatorId });
  await drop(tx, Clearance, { tenantId: before.tenantId, id });
  tx.emit({
    kind: 'clearance.removed',
    tenants: [before.tenantId],
    subject: { type: 'clearance', id },
    detail: { name: navigator.name, kind: before.kind },
  });
  return navigator;
}
