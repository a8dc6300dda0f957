import type { Shift as ShiftFacts } from '@mutuality/domain/scheduling';
import { placeNavigator } from '../navigators/place-navigator.js';
import type { WriteTx } from '../platform/database/tx.js';

interface Missing {
  navigatorId: string;
  branchId: string;
  startsOn: string;
  endsOn: string | null;
}

/**
 * Whoever is published at a branch where they are not placed that day is placed there, so that they can see where to go (R4): from today
 * on and without end, or only until that day where they were placed there before (whoever ended that meant it).
 */
export async function placeWhereNew(
  tx: WriteTx,
  organizationId: string,
  drafts: readonly ShiftFacts[],
): Promise<void> {
  const ids = drafts.map(({ id }) => id);
  for (let next = await firstMissing(tx, organizationId, ids); next;) {
    await placeNavigator(tx, next);
    next = await firstMissing(tx, organizationId, ids);
  }
}

/** The earliest published shift of these, still to come, that no placement covers, and from which day on one may. */
async function firstMissing(
  tx: WriteTx,
  organizationId: string,
  shiftIds: readonly string[],
): Promise<Missing | undefined> {
  const [missing] = await tx.sql<Missing>(
    `select s.navigator_id as "navigatorId", s.branch_id as "branchId",
            greatest(least(s.day, (authz.now() at time zone s.zone)::date), p.last_day + 1) as "startsOn",
            case when p.known then s.day else n.ends_on end as "endsOn"
       from shift s
       join navigator n on n.tenant_id = $1 and n.id = s.navigator_id
       cross join lateral (
         select count(*) > 0 as known, max(p.ends_on) filter (where p.ends_on < s.day) as last_day from placement p
          where p.tenant_id = $1 and p.navigator_id = s.navigator_id and p.branch_id = s.branch_id) p
      where s.tenant_id = $1 and s.id = any ($2) and s.state = 'PUBLISHED' and s.ends_at > authz.now()
        and not exists (select from placement p
                         where p.tenant_id = $1 and p.navigator_id = s.navigator_id and p.branch_id = s.branch_id and p.during @> s.starts_at)
      order by s.starts_at, s.id
      limit 1`,
    [organizationId, shiftIds],
  );
  return missing;
}
