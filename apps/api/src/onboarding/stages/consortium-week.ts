import { daysLeft, lastDayOf } from '@mutuality/domain/agreements';
import { occurrenceIn, type PresencePattern } from '@mutuality/domain/scheduling';
import { addDays, minutesBetween, type Week, weekOf } from '@mutuality/domain/time';
import type { ReadTx } from '../../platform/database/tx.js';
import type { EndingAgreement, LibraryCoverage } from './consortium-week.type.js';

interface CoverageRow {
  libraryId: string;
  name: string;
  agreedMinutes: number;
  plannedMinutes: number;
  patterns: PresencePattern[];
}

/** Agreements both sides have signed that touch the week, with the week's expected hours and its patterns. */
const coverageSql = `
with term as materialized (
  select a.id, a.tenant_id, a.library_id, a.library_name, a.recovery_organization_id, a.weekly_minutes
    from agreement a
   where a.tenant_id = $1 and a.withdrawn_at is null and a.starts_on < $3 and coalesce(a.ended_on, a.ends_on) >= $2
     and (select count(distinct s.party) from signature s
           where s.tenant_id = a.tenant_id and s.agreement_id = a.id and s.terms_version = a.terms_version) = 2),
planned as materialized (
  select h.agreement_id, sum(h.expected_minutes)::int as minutes
    from attendance h
   where h.tenant_id = any (array(select library_id from term)) and h.agreement_id = any (array(select id from term))
     and h.day >= $2 and h.day < $3
   group by h.agreement_id),
pattern as materialized (
  select p.agreement_id, jsonb_agg(jsonb_build_object('id', p.id, 'agreementId', p.agreement_id, 'branchId', p.branch_id, 'weekday', p.weekday,
           'everyWeeks', p.every_weeks, 'nths', p.nths, 'fromTime', p.from_time, 'toTime', p.to_time, 'people', p.people,
           'startsOn', p.starts_on, 'endsOn', p.ends_on)) as patterns
    from presence_pattern p
   where p.tenant_id = any (array(select recovery_organization_id from term)) and p.agreement_id = any (array(select id from term))
   group by p.agreement_id)
select t.library_id as "libraryId", coalesce(o.name, t.library_name) as name, t.weekly_minutes as "agreedMinutes",
       coalesce(h.minutes, 0) as "plannedMinutes", coalesce(p.patterns, '[]') as patterns
  from term t
  left join organization o on o.tenant_id = t.library_id and o.id = t.library_id
  left join planned h on h.agreement_id = t.id
  left join pattern p on p.agreement_id = t.id`;

/** The week at each library with an agreement, the least covered first (S1). */
export async function consortiumWeek(
  tx: ReadTx,
  consortiumId: string,
  day: Week,
): Promise<LibraryCoverage[]> {
  const week = weekOf(day);
  const rows = await tx.sql<CoverageRow>(coverageSql, [consortiumId, week, addDays(week, 7)]);
  const libraries = new Map<string, LibraryCoverage>();
  for (const { libraryId, name, patterns, agreedMinutes, plannedMinutes } of rows) {
    const sum = libraries.get(libraryId);
    libraries.set(libraryId, {
      ...{ libraryId, name },
      agreedMinutes: agreedMinutes + (sum?.agreedMinutes ?? 0),
      plannedMinutes: plannedMinutes + (sum?.plannedMinutes ?? 0),
      expectedMinutes: expectedIn(patterns, week) + (sum?.expectedMinutes ?? 0),
    });
  }
  const share = ({ expectedMinutes, agreedMinutes, plannedMinutes }: LibraryCoverage) =>
    plannedMinutes / (expectedMinutes || agreedMinutes);
  return [...libraries.values()].sort((a, b) => share(a) - share(b) || a.name.localeCompare(b.name, 'en'));
}

function expectedIn(patterns: readonly PresencePattern[], week: Week): number {
  const minutes = patterns.map((pattern) => {
    const occurrence = occurrenceIn(pattern, week);
    return occurrence ? minutesBetween(occurrence.fromTime, occurrence.toTime) * occurrence.people : 0;
  });
  return minutes.reduce((sum, one) => sum + one, 0);
}

/** How many days before its last day an agreement is shown. */
const NEAR = 60;

const endingSql = `
select a.id as "agreementId", a.library_id as "libraryId", a.library_name as "libraryName", a.recovery_organization_name as "partnerName",
       a.ends_on as "endsOn", a.ended_on as "endedOn", (authz.now() at time zone o.zone)::date as today
  from organization o
  join agreement a on a.tenant_id = o.id
 where o.tenant_id = $1 and o.id = $1 and a.withdrawn_at is null
   and coalesce(a.ended_on, a.ends_on) between (authz.now() at time zone o.zone)::date and (authz.now() at time zone o.zone)::date + $2::int
   and (select count(distinct s.party) from signature s
         where s.tenant_id = a.tenant_id and s.agreement_id = a.id and s.terms_version = a.terms_version) = 2
 order by coalesce(a.ended_on, a.ends_on), a.library_name, a.id`;

/** Agreements in force whose last day is near, the nearest first. */
export async function endingAgreements(tx: ReadTx, consortiumId: string): Promise<EndingAgreement[]> {
  const rows = await tx.sql<
    Omit<EndingAgreement, 'lastDay' | 'daysLeft'> & { endsOn: string; endedOn: string | null; today: string }
  >(endingSql, [consortiumId, NEAR]);
  return rows.map(({ endsOn, endedOn, today, ...agreement }) => ({
    ...agreement,
    lastDay: lastDayOf({ endsOn, endedOn }),
    daysLeft: daysLeft({ endsOn, endedOn }, today),
  }));
}
