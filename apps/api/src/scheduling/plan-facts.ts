import type { ClosedDay } from '@mutuality/domain/hours';
import type { BranchRequirement } from '@mutuality/domain/navigators';
import type { BranchFacts, PlanFacts, PresencePattern, TravelTime } from '@mutuality/domain/scheduling';
import { addDays, type CalendarDay, type Week, weekOf } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import { deliveredElsewhere, deliveredOf, termMinutes, withoutShifts } from './hours-facts.js';
import { agreementsOf } from './agreement-facts.js';
import { navigatorsOf } from './people-facts.js';
import { movedFromElsewhere, shiftsOf } from './shift-facts.js';

/** What planning looks at for some weeks of one recovery organisation. */
export interface WeekFacts extends PlanFacts {
  patterns: PresencePattern[];
  /** Minutes that the library confirmed, by shift. */
  delivered: Map<string, number>;
  /** Sums of each agreement's term outside the shifts loaded. */
  elsewhere: Map<string, { planned: number; delivered: number }>;
}

/** First and last day that are looked at: the weeks themselves, and a day before and after for travel and zones. */
function spanOf(weeks: readonly Week[]): { from: CalendarDay; until: CalendarDay } {
  const days = weeks.map(weekOf).flatMap((monday) => [addDays(monday, -1), addDays(monday, 8)]);
  const [from = '', until = ''] = [days.sort().at(0), days.at(-1)];
  return { from, until };
}

/** What is looked at beside the weeks themselves. */
interface Beside {
  /** Agreements, so that hours outside a term are told by the term. */
  agreementIds?: readonly string[];
  /** Shifts of whatever week, with what they stand for. */
  shiftIds?: readonly string[];
}

/**
 * Loads the facts of planning: one statement for each kind, each naming its tenant. Agreements are those that touch the weeks and those of
 * shifts in them. Shifts of other weeks that drafts of these weeks stand for are among the shifts: moved hours count once.
 */
export async function planFacts(
  tx: ReadTx,
  organizationId: string,
  weeks: readonly Week[],
  { agreementIds = [], shiftIds = [] }: Beside = {},
): Promise<WeekFacts> {
  const { from, until } = spanOf(weeks);
  const inWeeks = await shiftsOf(tx, organizationId, from, until);
  const moved = await movedFromElsewhere(tx, organizationId, inWeeks, shiftIds);
  const shifts = [...inWeeks, ...moved];
  const named = new Set([...agreementIds, ...shifts.map(({ agreementId }) => agreementId)]);
  const inSpan = await agreementsOf(tx, { partner: organizationId, named: [...named] }, from, until);
  const confirmed = await deliveredElsewhere(tx, organizationId, moved);
  const outside = await termMinutes(tx, organizationId, inSpan, from, until);
  const elsewhere = withoutShifts(outside, moved, inSpan, confirmed);
  const agreements = inSpan.map((terms) => ({
    ...terms,
    minutesElsewhere: elsewhere.get(terms.id)?.counted ?? 0,
  }));
  const libraryIds = [...new Set(agreements.map(({ libraryId }) => libraryId))];
  const branchIds = [...new Set(agreements.flatMap((agreement) => agreement.branchIds))];
  const branches = await branchesOf(tx, libraryIds, branchIds);
  const closedDays = await closedDaysOf(tx, libraryIds, from, until);
  const navigators = await navigatorsOf(tx, organizationId, from);
  const travelTimes = await tx.sql<TravelTime>(
    `select branch_id as "branchId", other_branch_id as "otherBranchId", minutes, blocks from travel_time where tenant_id = $1`,
    [organizationId],
  );
  const patterns = await patternsOf(tx, [organizationId], from, until);
  const inTheWeeks = await deliveredOf(tx, libraryIds, agreements, from, until);
  const delivered = new Map([...confirmed, ...inTheWeeks]);
  return {
    agreements,
    branches,
    closedDays,
    navigators,
    travelTimes,
    shifts,
    patterns,
    delivered,
    elsewhere,
  };
}

/** Branches of some libraries with what planning looks at: hours, place, requirements. */
export async function branchesOf(
  tx: ReadTx,
  libraryIds: readonly string[],
  branchIds: readonly string[],
): Promise<BranchFacts[]> {
  const rows = await tx.sql<Omit<BranchFacts, 'requirements'> & { requiredClearances: string[] }>(
    `with hours as materialized (
       select p.branch_id, jsonb_agg(jsonb_build_object('branchId', p.branch_id, 'weekday', p.weekday, 'nths', p.nths, 'opensAt', p.opens_at,
                'closesAt', p.closes_at, 'seasonFrom', p.season_from, 'seasonTo', p.season_to)) as periods
         from opening_period p where p.tenant_id = any ($1) and p.branch_id = any ($2) group by p.branch_id)
     select b.id, b.tenant_id as "libraryId", b.name, b.zone, b.kind, b.latitude, b.longitude,
            b.required_clearances as "requiredClearances", coalesce(h.periods, '[]') as periods
       from branch b left join hours h on h.branch_id = b.id
      where b.tenant_id = any ($1) and b.id = any ($2)`,
    [libraryIds, branchIds],
  );
  return rows.map(({ requiredClearances, ...branch }) => ({
    ...branch,
    requirements: requiredClearances.map((text) => requirementOf(branch.id, text)),
  }));
}

/** A branch keeps each requirement as `KIND` or `KIND:detail`. */
function requirementOf(branchId: string, text: string): BranchRequirement {
  const [kind, ...detail] = text.split(':');
  return { branchId, kind: kind as BranchRequirement['kind'], detail: detail.join(':') };
}

/** Closed days of some libraries in some days. */
export function closedDaysOf(
  tx: ReadTx,
  libraryIds: readonly string[],
  from: CalendarDay,
  until: CalendarDay,
) {
  return tx.sql<ClosedDay>(
    `select id, tenant_id as "libraryId", branch_id as "branchId", starts_on as "startsOn", ends_on as "endsOn",
            opens_at as "opensAt", closes_at as "closesAt", reason
       from closed_day where tenant_id = any ($1) and starts_on < $3 and ends_on >= $2`,
    [libraryIds, from, until],
  );
}

/** Presence patterns of some recovery organisations (all of them, or those of some agreements) that touch some days. */
export function patternsOf(
  tx: ReadTx,
  organizationIds: readonly string[],
  from: CalendarDay,
  until: CalendarDay,
  agreementIds: readonly string[] | null = null,
) {
  return tx.sql<PresencePattern>(
    `select id, agreement_id as "agreementId", branch_id as "branchId", weekday, every_weeks as "everyWeeks", nths, from_time as "fromTime",
            to_time as "toTime", people, starts_on as "startsOn", ends_on as "endsOn"
       from presence_pattern
      where tenant_id = any ($1) and starts_on < $3 and (ends_on is null or ends_on >= $2)
        and ($4::uuid[] is null or agreement_id = any ($4))`,
    [organizationIds, from, until, agreementIds],
  );
}
