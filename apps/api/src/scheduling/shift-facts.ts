import type { Shift } from '@mutuality/domain/scheduling';
import type { CalendarDay } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';

const shiftColumns = `id, navigator_id as "navigatorId", branch_id as "branchId", agreement_id as "agreementId", day, from_time as "fromTime",
  to_time as "toTime", learning, state, replaces_id as "replacesId", removes, zone,
  (extract(epoch from starts_at) * 1000)::float8 as "startsAt", (extract(epoch from ends_at) * 1000)::float8 as "endsAt"`;

/** Live shifts (draft and published) of some days, as the rules of planning want them. */
export function shiftsOf(tx: ReadTx, organizationId: string, from: CalendarDay, until: CalendarDay) {
  return tx.sql<Shift>(
    `select ${shiftColumns} from shift
      where tenant_id = $1 and day >= $2 and day < $3 and state in ('DRAFT', 'PUBLISHED') order by day, id`,
    [organizationId, from, until],
  );
}

/** Live shifts that are not among these, but that these, or the ones named, stand for; and the ones named. */
export async function movedFromElsewhere(
  tx: ReadTx,
  organizationId: string,
  shifts: readonly Shift[],
  shiftIds: readonly string[],
): Promise<Shift[]> {
  const known = new Set(shifts.map(({ id }) => id));
  const standFor = [...shifts.flatMap(({ replacesId }) => replacesId ?? []), ...shiftIds];
  const missing = standFor.filter((id) => !known.has(id));
  if (missing.length === 0) return [];
  const found = await tx.sql<Shift>(
    `select ${shiftColumns} from shift
      where tenant_id = $1 and state in ('DRAFT', 'PUBLISHED')
        and id in (select unnest($2::uuid[]) union select s.replaces_id from shift s where s.tenant_id = $1 and s.id = any ($2))
      order by day, id`,
    [organizationId, missing],
  );
  return found.filter(({ id }) => !known.has(id));
}

/** Published shifts under some agreements, of whichever partner, in some days. */
export function publishedShifts(
  tx: ReadTx,
  organizationIds: readonly string[],
  agreementIds: readonly string[],
  from: CalendarDay,
  until: CalendarDay,
) {
  return tx.sql<Shift>(
    `select ${shiftColumns} from shift
      where tenant_id = any ($1) and agreement_id = any ($2) and day >= $3 and day < $4 and state = 'PUBLISHED' order by day, id`,
    [organizationIds, agreementIds, from, until],
  );
}
