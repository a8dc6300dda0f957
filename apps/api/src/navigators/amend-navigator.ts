import { checkFirstAndLast, checkNavigator } from '@mutuality/domain/navigators';
import { change, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { profileOf } from './add-navigator.js';
import { Navigator } from './navigator.entity.js';
import type { AmendNavigatorInput } from './navigator.input.js';
import { Placement } from './placement.entity.js';

/** Changes a navigator's profile. A last day also ends their placements; what would begin later is taken back. */
export async function amendNavigator(tx: WriteTx, input: AmendNavigatorInput): Promise<Navigator> {
  const endsOn = input.endsOn ?? null;
  refuseIf([...checkNavigator(input), ...checkFirstAndLast(input.startsOn, endsOn)]);
  await change(tx, Navigator, input, { ...profileOf(input), endsOn });
  const navigator = await theOne(tx, Navigator, { id: input.id });
  if (endsOn !== null) await endPlacementsAfter(tx, navigator, endsOn);
  tx.emit({
    kind: 'navigator.amended',
    tenants: [navigator.tenantId],
    subject: { type: 'navigator', id: navigator.id },
    detail: { name: navigator.name, endsOn },
  });
  return navigator;
}

async function endPlacementsAfter(tx: WriteTx, { tenantId, id }: Navigator, endsOn: string) {
  const placements = await tx.em.findBy(Placement, { tenantId, navigatorId: id });
  for (const placement of placements) {
    if (placement.endsOn !== null && placement.endsOn <= endsOn) continue;
    await tx.sql('select authz.end_placement($1, $2)', [placement.id, endsOn]);
  }
}
