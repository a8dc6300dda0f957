import { randomUUID } from 'node:crypto';
import { checkNavigator, type NavigatorDraft } from '@mutuality/domain/navigators';
import { add, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { Navigator } from './navigator.entity.js';
import type { AddNavigatorInput } from './navigator.input.js';

/** A recovery organisation takes on a navigator: their file begins (F-16). What the card shows is left to them. */
export async function addNavigator(tx: WriteTx, input: AddNavigatorInput): Promise<Navigator> {
  refuseIf(checkNavigator(input));
  const id = randomUUID();
  await add(tx, Navigator, {
    ...profileOf(input),
    id,
    tenantId: input.recoveryOrganizationId,
    cardShown: false,
    createdAt: tx.now,
    version: 1,
  });
  tx.emit({
    kind: 'navigator.added',
    tenants: [input.recoveryOrganizationId],
    subject: { type: 'navigator', id },
    detail: { name: input.name.trim() },
  });
  return theOne(tx, Navigator, { tenantId: input.recoveryOrganizationId, id });
}

/** The profile as it is stored: trimmed, empty texts as none. */
export function profileOf(draft: NavigatorDraft) {
  return {
    name: draft.name.trim(),
    mail: draft.mail?.trim() || null,
    phone: draft.phone?.trim() || null,
    languages: [...new Set(draft.languages)],
    weeklyTargetMinutes: draft.weeklyTargetMinutes ?? null,
    startsOn: draft.startsOn,
  };
}
