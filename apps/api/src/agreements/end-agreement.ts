import { checkEnding, checkWithdrawal } from '@mutuality/domain/agreements';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { parties } from './agreement-facts.js';
import { tellPeople } from './agreement-news.js';
import { standingOf } from './agreement-standing.js';
import { Agreement } from './agreement.entity.js';

/** A side names a last day; access ends by itself at midnight after it, by each branch's clock (F-5, R13). */
export async function endAgreement(tx: WriteTx, id: string, lastDay: string): Promise<Agreement> {
  const agreement = await theOne(tx, Agreement, { id });
  const { state, today } = await standingOf(tx, agreement);
  refuseIf(checkEnding(agreement, state, lastDay, today));
  await tx.sql('select authz.end_agreement($1, $2)', [id, lastDay]);
  tx.emit({
    kind: 'agreement.ended',
    tenants: parties(agreement),
    subject: { type: 'agreement', id },
    detail: { library: agreement.libraryName, lastDay },
  });
  await tellPeople(tx, agreement, 'ENDED');
  return theOne(tx, Agreement, { id });
}

/** Takes back an agreement that has not begun: an offer by anybody it concerns, a signed one by a side. */
export async function withdrawAgreement(tx: WriteTx, id: string): Promise<Agreement> {
  const agreement = await theOne(tx, Agreement, { id });
  const { state } = await standingOf(tx, agreement);
  refuseIf(checkWithdrawal(state));
  await tx.sql('select authz.withdraw_agreement($1)', [id]);
  tx.emit({
    kind: 'agreement.withdrawn',
    tenants: parties(agreement),
    subject: { type: 'agreement', id },
    detail: { library: agreement.libraryName },
  });
  await tellPeople(tx, agreement, 'WITHDRAWN');
  return theOne(tx, Agreement, { id });
}
