import { randomUUID } from 'node:crypto';
import { checkWish } from '@mutuality/domain/navigators';
import { Branch } from '../organizations/branch.entity.js';
import { add, drop, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { Navigator } from './navigator.entity.js';
import { Wish } from './wish.entity.js';
import type { AddWishInput } from './wish.input.js';

/** Writes down what a navigator asked for; planning shows it as a wish, never as a bar. */
export async function addWish(tx: WriteTx, input: AddWishInput): Promise<Wish> {
  const navigator = await theOne(tx, Navigator, { id: input.navigatorId });
  const facts = factsOf(input);
  refuseIf(checkWish(facts));
  const branch = facts.branchId === null ? null : await theOne(tx, Branch, { id: facts.branchId });
  const id = randomUUID();
  await add(tx, Wish, {
    ...facts,
    id,
    tenantId: navigator.tenantId,
    navigatorId: navigator.id,
    libraryId: branch?.tenantId ?? null,
  });
  emit(tx, 'wish.added', navigator, id, facts.kind);
  return theOne(tx, Wish, { tenantId: navigator.tenantId, id });
}

/** Takes a wish away that no longer holds. */
export async function removeWish(tx: WriteTx, id: string): Promise<Navigator> {
  const before = await theOne(tx, Wish, { id });
  const navigator = await theOne(tx, Navigator, { tenantId: before.tenantId, id: before.navigatorId });
  await drop(tx, Wish, { tenantId: before.tenantId, id });
  emit(tx, 'wish.removed', navigator, id, before.kind);
  return navigator;
}

/** Only what belongs to the kind of wish. */
function factsOf({ kind, ...input }: AddWishInput) {
  const weekday = kind === 'NOT_ON_WEEKDAY';
  const away = kind === 'AWAY';
  return {
    kind,
    branchId: (kind === 'ASKED_NOT_AT' && input.branchId) || null,
    weekday: (weekday && input.weekday) || null,
    fromTime: (weekday && input.fromTime) || null,
    toTime: (weekday && input.toTime) || null,
    startsOn: (away && input.startsOn) || null,
    endsOn: (away && input.endsOn) || null,
  };
}

function emit(tx: WriteTx, kind: string, navigator: Navigator, id: string, wish: string): void {
  tx.emit({
    kind,
    tenants: [navigator.tenantId],
    subject: { type: 'wish', id },
    detail: { name: navigator.name, kind: wish },
  });
}
