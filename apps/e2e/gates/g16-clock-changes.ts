import type { BrowserContext, Page } from 'playwright-core';
import { demoAccount } from '../harness/accounts.js';
import { mondayOf, nextClockChanges, plusDays, wallTime, zoneName } from '../harness/clock-changes.js';
import { settled } from '../harness/settled.js';
import { graphqlData, signInByRequest } from '../harness/sign-in.js';
import { catalogs } from './catalogs.js';
import { allRight, type Finding, type Gate } from './gate.js';
import type { Tour } from './tour.js';

/** Where people sit who look at the board: at the branches' own clocks, an ocean and half a day away. */
const viewers = ['America/Detroit', 'America/Menominee', 'Pacific/Honolulu', 'Europe/Madrid'];
const today = () => new Date().toISOString().slice(0, 10);
const hours = { fromTime: '09:10', toTime: '11:50', words: '9:10-11:50 am', minutes: 160 };

interface Place {
  id: string;
  zone: string;
  agreementId: string;
}

interface Planned {
  id: string;
  version: number;
  day: string;
  zone: string;
  startsAt: string;
  endsAt: string;
}

/**
 * Weeks around both changes of the clocks, at branches in different zones: hours stay as the wall shows them,
 * on the day they were planned for, for viewers in four zones; the week says that clocks change.
 */
export const g16: Gate = {
  id: 'G16',
  title: 'Clock changes',
  async measure(tour: Tour) {
    const coordinator = await demoAccount('COORDINATOR');
    const desk = await tour.window({ zone: viewers[0] });
    const { affiliations } = await signInByRequest(desk, coordinator);
    const affiliation = affiliations[0]?.id ?? '';
    const changes = changesInForce(today());
    const weeks = changes.flatMap((change) => [mondayOf(change), plusDays(mondayOf(change), 7)]);
    const planned = await planWeeks(desk, affiliation, weeks);
    const both = changes.length === 2 ? [] : [`the demo is planned around ${changes.length} of them`];
    const found: Finding[] = [
      { what: 'both changes of a year', findings: both },
      ...planned.map((shift) => ({
        what: `${shift.day} in ${shift.zone}`,
        findings: instantFindings(shift),
      })),
    ];
    for (const zone of viewers) {
      const window = await tour.window({ zone });
      await window.addCookies(await desk.cookies());
      const page = await window.newPage();
      for (const week of weeks) {
        await page.goto(`/a/${affiliation}?week=${week}`);
        await settled(page);
        const here = planned.filter(({ day }) => mondayOf(day) === week);
        for (const shift of here) {
          found.push({
            what: `board of ${week} seen from ${zone}: ${shift.day} in ${shift.zone}`,
            findings: await cardFindings(page, shift),
          });
        }
        found.push({
          what: `board of ${week} seen from ${zone}`,
          findings: await noteFindings(page, changes.includes(plusDays(week, 6))),
        });
      }
      await window.close();
    }
    for (const { id, version } of planned) {
      await graphqlData(
        desk,
        affiliation,
        'mutation ($id: ID!, $version: Int!) { removeShift(id: $id, version: $version) }',
        { id, version },
      );
    }
    await desk.close();
    return allRight(found);
  },
};

/**
 * Both changes of a year in weeks that the demo's agreements cover whole, from 120 days before this day to 290 after it:
 * longer than a year and the two weeks of a change, so that there are two on whatever day this is measured.
 */
export function changesInForce(isoDay: string): string[] {
  const [first, last] = [plusDays(isoDay, -114), plusDays(isoDay, 277)];
  return nextClockChanges('America/Detroit', new Date(first), 2).filter((change) => change <= last);
}

/** In each week and each zone: the Saturday before, the Sunday itself, and the Monday. */
async function planWeeks(desk: BrowserContext, affiliation: string, weeks: string[]): Promise<Planned[]> {
  const { weekBoard } = await graphqlData<{ weekBoard: { branches: Place[]; navigators: { id: string }[] } }>(
    desk,
    affiliation,
    'query ($week: CalendarDay!) { weekBoard(week: $week) { branches { id zone agreementId } navigators { id } } }',
    { week: weeks[0] },
  );
  const { branches, navigators } = weekBoard;
  const zones = [...new Map(branches.map((branch) => [branch.zone, branch])).values()];
  if (zones.length < 2 || !navigators[0])
    throw new Error(`The demo's board has branches in ${zones.length} zones: ${JSON.stringify(weekBoard)}`);
  const planned: Planned[] = [];
  for (const week of weeks) {
    for (const { id: branchId, agreementId } of zones) {
      for (const day of [0, 5, 6].map((days) => plusDays(week, days))) {
        const { fromTime, toTime } = hours;
        const input = {
          agreementId,
          branchId,
          navigatorId: navigators[0].id,
          day,
          fromTime,
          toTime,
          learning: false,
        };
        const { assignShift } = await graphqlData<{ assignShift: Planned }>(
          desk,
          affiliation,
          'mutation ($input: AssignShiftInput!) { assignShift(input: $input) { id version day zone startsAt endsAt } }',
          { input },
        );
        planned.push(assignShift);
      }
    }
  }
  return planned;
}

/** The instants that were stored are those at which the branch's wall shows the planned hours. */
function instantFindings({ day, zone, startsAt, endsAt }: Planned): string[] {
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  const minutes = (to.getTime() - from.getTime()) / 60_000;
  return [
    ...(wallTime(from, zone) === `${day} ${hours.fromTime}` ? [] : [`begins at ${wallTime(from, zone)}`]),
    ...(wallTime(to, zone) === `${day} ${hours.toTime}` ? [] : [`ends at ${wallTime(to, zone)}`]),
    ...(minutes === hours.minutes ? [] : [`lasts ${minutes} minutes`]),
  ];
}

/** The card says the planned hours, in the column of its day and the row of a branch with its zone. */
async function cardFindings(page: Page, { id, day, zone }: Planned): Promise<string[]> {
  const card = page.locator(`[data-stop="card ${id}"]`);
  if ((await card.count()) === 0) return ['is not on the board'];
  const seen = await card.evaluate((element) => {
    const cell = element.closest<HTMLTableCellElement>('td, th');
    const table = cell?.closest('table');
    return {
      // Marks that only keep words together or apart are not read.
      words: (element.textContent ?? '')
        .replace(/[\u00ad\u200b\u2060]/g, '')
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/[\u2010-\u2015]/g, '-'),
      column: table?.rows[0]?.cells[cell?.cellIndex ?? 0]?.textContent ?? '',
      row: cell?.closest('tr')?.cells[0]?.textContent ?? '',
    };
  });
  const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
  return [
    ...(seen.words.includes(hours.words) ? [] : [`says "${seen.words}" instead of ${hours.words}`]),
    ...(seen.column.includes(date) ? [] : [`stands under "${seen.column}"`]),
    ...(seen.row.includes(zoneName(zone)) ? [] : [`its row does not say ${zoneName(zone)}`]),
  ];
}

/** The week in which clocks change says so, and no other does. */
async function noteFindings(page: Page, change: boolean): Promise<string[]> {
  const words = catalogs().find(({ en }) => en['scheduling.clocks_change'])?.en['scheduling.clocks_change'];
  if (!words) return ['there is no text for a week in which clocks change'];
  const said = (await page.locator('th').filter({ hasText: words }).count()) > 0;
  return said === change ? [] : [change ? 'does not say that clocks change' : 'says that clocks change'];
}
