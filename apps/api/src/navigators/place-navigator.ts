import { randomUUID } from 'node:crypto';
import { checkFirstAndLast } from '@mutuality/domain/navigators';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { Navigator } from './navigator.entity.js';
import type { PlaceNavigatorInput } from './navigator.input.js';
import { Placement } from './placement.entity.js';

/** Places a navigator at a branch that a signed agreement names (R4). The library learns of it by the card only (R8). */
export async function placeNavigator(tx: WriteTx, input: PlaceNavigatorInput): Promise<Placement> {
  const { navigatorId, branchId, startsOn } = input;
  const endsOn = input.endsOn ?? null;
  refuseIf(checkFirstAndLast(startsOn, endsOn));
  const id = randomUUID();
  await tx.sql('select authz.place($1, $2)', [navigatorId, { id, branchId, startsOn, endsOn }]);
  const placement = await theOne(tx, Placement, { id });
  await emit(tx, 'navigator.placed', placement);
  return placement;
}

/**
 * Says the last day of a placement, null for none. A placement that has not begun and would end before its first day
 * is taken back.
 */
export async function endPlacement(tx: WriteTx, id: string, endsOn: string | null): Promise<Navigator> {
  const before = await theOne(tx, Placement, { id });
  await tx.sql('select authz.end_placement($1, $2)', [id, endsOn]);
  await emit(tx, 'placement.ended', { ...before, endsOn });
  return theOne(tx, Navigator, { tenantId: before.tenantId, id: before.navigatorId });
}

async function emit(tx: WriteTx, kind: string, placement: Placement): Promise<void> {
  const { tenantId, navigatorId } = placement;
  const { name } = await theOne(tx, Navigator, { tenantId, id: navigatorId });
  tx.emit({
    kind,
    tenants: [tenantId],
    subject: { type: 'placement', id: placement.id },
    detail: {
      name,
      library: placement.libraryName,
      branch: placement.branchName,
      startsOn: placement.startsOn,
      endsOn: placement.endsOn,
    },
  });
}
