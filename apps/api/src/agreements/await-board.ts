import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuse } from '../platform/errors/errors.js';
import { parties } from './agreement-facts.js';
import { standingOf } from './agreement-standing.js';
import { Agreement } from './agreement.entity.js';

/** A side says on which day its board meets about the agreement; null takes that back. Boards meet monthly: the others see what they wait for. */
export async function awaitBoard(tx: WriteTx, id: string, meetsOn: string | null): Promise<Agreement> {
  const agreement = await theOne(tx, Agreement, { id });
  const { today } = await standingOf(tx, agreement);
  if (meetsOn !== null && meetsOn < today) refuse('agreements.board_day_past', ['meetsOn'], { day: meetsOn });
  await tx.sql('select authz.await_board($1, $2)', [id, meetsOn]);
  tx.emit({
    kind: 'agreement.board_awaited',
    tenants: parties(agreement),
    subject: { type: 'agreement', id },
    detail: { meetsOn },
  });
  return theOne(tx, Agreement, { id });
}
