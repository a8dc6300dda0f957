import { daysLeft, isInTerm, lastDayOf } from '@mutuality/domain/agreements';
import { coverageOf, expectedPresence, findGaps, planOf, weekCovered } from '@mutuality/domain/scheduling';
import { addDays, daysOfWeek, type Week, weekOf } from '@mutuality/domain/time';
import { isSignedSql } from '../../agreements/is-signed-sql.js';
import type { ReadTx } from '../../platform/database/tx.js';
import { agreementsOf } from '../../scheduling/agreement-facts.js';
import { branchesOf, closedDaysOf, patternsOf } from '../../scheduling/plan-facts.js';
import { publishedShifts } from '../../scheduling/shift-facts.js';
import type { EndingAgreement, LibraryCoverage } from './consortium-week.type.js';

/** The week at each library with an agreement, the least covered first (S1); the same coverage as on the partners' boards. */
export async function consortiumWeek(
  tx: ReadTx,
  consortiumId: string,
  day: Week,
): Promise<LibraryCoverage[]> {
  const week = weekOf(day);
  const { plan, agreements, patterns, nameOf } = await factsOf(tx, consortiumId, week);
  const expected = expectedPresence(plan, patterns, week);
  const gaps = findGaps(plan, expected);
  const libraries = new Map<string, LibraryCoverage>();
  for (const agreement of agreements) {
    const { libraryId } = agreement;
    const { wanted, covered } = weekCovered(coverageOf(plan, agreement, { expected, gaps }, week), agreement);
    const sum = libraries.get(libraryId);
    const [wantedMinutes, coveredMinutes] = [
      wanted + (sum?.wantedMinutes ?? 0),
      covered + (sum?.coveredMinutes ?? 0),
    ];
    libraries.set(libraryId, {
      ...{ libraryId, name: nameOf(agreement), wantedMinutes, coveredMinutes },
      openMinutes: Math.max(0, wanted - covered) + (sum?.openMinutes ?? 0),
    });
  }
  const share = ({ wantedMinutes, coveredMinutes }: LibraryCoverage) => coveredMinutes / wantedMinutes;
  return [...libraries.values()].sort((a, b) => share(a) - share(b) || a.name.localeCompare(b.name, 'en'));
}

/** Agreements both sides have signed that touch the week, with what is published under them and what is expected. */
async function factsOf(tx: ReadTx, consortiumId: string, week: Week) {
  const until = addDays(week, 7);
  const found = await agreementsOf(tx, { consortium: consortiumId }, week, until);
  const agreements = found
    .filter((terms) => terms.signed && daysOfWeek(week).some((day) => isInTerm(terms, day)))
    .map((terms) => ({ ...terms, minutesElsewhere: 0 }));
  const partners = [...new Set(agreements.map(({ recoveryOrganizationId }) => recoveryOrganizationId))];
  const libraryIds = [...new Set(agreements.map(({ libraryId }) => libraryId))];
  const branchIds = [...new Set(agreements.flatMap((terms) => terms.branchIds))];
  const agreementIds = agreements.map(({ id }) => id);
  const branches = await branchesOf(tx, libraryIds, branchIds);
  const closedDays = await closedDaysOf(tx, libraryIds, week, until);
  const shifts = await publishedShifts(tx, partners, agreementIds, week, until);
  const patterns = await patternsOf(tx, partners, week, until, agreementIds);
  const plan = planOf({ agreements, branches, closedDays, shifts, navigators: [], travelTimes: [] });
  const libraries = await tx.sql<{ id: string; name: string }>(
    'select id, name from organization where tenant_id = any ($1) and id = tenant_id',
    [libraryIds],
  );
  const names = new Map(libraries.map(({ id, name }) => [id, name]));
  const nameOf = ({ libraryId, libraryName }: { libraryId: string; libraryName: string }) =>
    names.get(libraryId) ?? libraryName;
  return { plan, agreements, patterns, nameOf };
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
   and ${isSignedSql('a')}
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
