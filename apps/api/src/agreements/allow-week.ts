import { checkAllowance } from '@mutuality/domain/agreements';
import { weekOf } from '@mutuality/domain/time';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { parties } from './agreement-facts.js';
import { Agreement } from './agreement.entity.js';

/** The library's admin allows so many minutes in one week, more than the weekly hours (F-29). `week` is any day of it. */
export async function allowWeek(tx: WriteTx, id: string, week: string, minutes: number): Promise<Agreement> {
  const agreement = await theOne(tx, Agreement, { id });
  refuseIf(checkAllowance(agreement, minutes));
  await tx.sql('select authz.allow_week($1, $2, $3)', [id, weekOf(week), minutes]);
  tx.emit({
    kind: 'agreement.week_allowed',
    tenants: parties(agreement),
    subject: { type: 'agreement', id },
    detail: { week: weekOf(week), minutes },
  });
  return theOne(tx, Agreement, { id });
}
