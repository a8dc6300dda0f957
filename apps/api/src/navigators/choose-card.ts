import { checkCard } from '@mutuality/domain/navigators';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { Navigator } from './navigator.entity.js';
import type { ChooseCardInput } from './navigator.input.js';

/** A navigator chooses what branches see of them (R8, F-21): a name or none, and their languages. */
export async function chooseCard(tx: WriteTx, input: ChooseCardInput): Promise<Navigator> {
  refuseIf(checkCard(input));
  const choice = {
    version: input.version,
    cardShown: input.cardShown,
    publicName: input.publicName?.trim() || null,
    languages: [...new Set(input.languages)],
  };
  await tx.sql('select authz.choose_card($1)', [choice]);
  const navigator = await theOne(tx, Navigator, { affiliationId: tx.actor.principalId });
  tx.emit({
    kind: 'card.chosen',
    tenants: [navigator.tenantId],
    subject: { type: 'navigator', id: navigator.id },
    detail: { name: navigator.name, cardShown: choice.cardShown },
  });
  return navigator;
}
