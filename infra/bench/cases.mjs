import { boardSql } from '../../apps/api/dist/scheduling/week-board.js';
import { pageSql } from '../../apps/api/dist/scheduling/shifts-page.js';
import { weekSql } from '../../apps/api/dist/attendance/branch-week.js';
import { idOf } from './tiers.mjs';

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const monday = () => {
  const now = new Date();
  return day(-((now.getUTCDay() + 6) % 7));
};
const after = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * What is measured: a GraphQL document as the staff app sends it, and the same rows as JSON by one SQL statement. `who` is 1 for the
 * coordinator, 2 for branch staff.
 */
export function casesOf(tier) {
  const week = monday();
  const partner = idOf(tier, 'partner', 0);
  const library = idOf(tier, 'library', 1);
  const branch = idOf(tier, 'branch', 1);
  return [
    {
      name: 'week-board',
      who: 1,
      query: `query Board($week: CalendarDay!) { weekBoard(week: $week) { week
        branches { id libraryId libraryName onlyOutlet agreementId name kind zone }
        navigators { id name weeklyTargetMinutes }
        shifts { id branchId agreementId navigatorId navigatorName day fromTime toTime learning state replacesId removes version } } }`,
      variables: { week },
      sql: `select row_to_json(x)::text as json from (${boardSql}) x`,
      parameters: [partner, week, after(week, 7)],
    },
    {
      name: 'shift-list',
      who: 1,
      query: `query Shifts($organizationId: ID!, $filter: ShiftFilter!) { shifts(organizationId: $organizationId, filter: $filter, first: 50) {
        edges { cursor node { id day fromTime toTime state learning branchId branchName navigatorId navigatorName } }
        pageInfo { hasNextPage endCursor } } }`,
      variables: { organizationId: partner, filter: { from: week, until: after(week, 60) } },
      sql: `select json_agg(x)::text as json from (${pageSql}) x`,
      parameters: [partner, week, '00000000-0000-0000-0000-000000000000', after(week, 60), null, null, 50],
    },
    {
      name: 'branch-home',
      who: 2,
      query: `query Home($libraryId: ID!, $branchId: ID!, $week: CalendarDay!) { branchWeek(libraryId: $libraryId, branchId: $branchId, week: $week) {
        id branchId branchName partnerName publicName languages day fromTime toTime zone startsAt endsAt learning
        expectedMinutes confirmedMinutes correctedMinutes confirmedByName state version } }`,
      variables: { libraryId: library, branchId: branch, week },
      sql: `select json_agg(x)::text as json from (${weekSql}) x`,
      parameters: [library, week, after(week, 7), branch],
    },
  ].map((one) => ({ ...one, tier }));
}
