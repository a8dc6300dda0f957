import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { demoAccount } from '../harness/accounts.js';
import { useBrowser } from '../harness/browser.js';
import { settled } from '../harness/settled.js';
import { askGraphql, signIn } from '../harness/sign-in.js';

const partner = 'Riverbend Recovery Institute';
const browser = useBrowser();

/** A Monday far ahead, of this race's own. */
const week = (() => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 7 * 11);
  return day.toISOString().slice(0, 10);
})();

interface Desk {
  page: Page;
  context: BrowserContext;
  affiliationId: string;
  /** What this person wants to publish. */
  draft: string;
}

interface Place {
  id: string;
  agreementId: string;
  libraryId: string;
  zone: string;
}

const boardQuery =
  'query ($week: CalendarDay!) { weekBoard(week: $week) { branches { id agreementId libraryId zone } navigators { id name } } }';
const assign = 'mutation ($input: AssignShiftInput!) { assignShift(input: $input) { id } }';
const publishing =
  'mutation ($week: CalendarDay!, $ids: [ID!]!) { publishWeek(week: $week, shiftIds: $ids) { shifts } }';

/** Opens the board of the week as this person. */
async function sitDown(role: 'COORDINATOR' | 'SUPERVISOR'): Promise<Desk> {
  const context = await browser.context();
  const page = await context.newPage();
  const { id } = await signIn(page, await demoAccount(role, partner));
  return { page, context, affiliationId: id, draft: '' };
}

/** Two libraries of one clock, and a navigator to be wanted in both at the same hour. */
async function twoLibraries({ context, affiliationId }: Desk) {
  const { data } = await askGraphql<{
    weekBoard: { branches: Place[]; navigators: { id: string; name: string }[] };
  }>(context, affiliationId, boardQuery, { week });
  const { branches = [], navigators = [] } = data?.weekBoard ?? {};
  const here = branches[0];
  const there = branches.find(({ libraryId, zone }) => libraryId !== here?.libraryId && zone === here?.zone);
  const navigator = navigators.find(({ name }) => name === 'Anthony Boyd');
  if (!here || !there || !navigator) throw new Error('The demo has no two libraries with one clock.');
  return { places: [here, there], navigator };
}

/**
 * Publishes out of this browser's own page. The board would not send it: drafts are shared, so whoever comes second sees
 * the conflict before the button. A board that was open meanwhile does not, and then the server alone decides.
 */
const publishFrom = ({ page, affiliationId, draft }: Desk): Promise<{ sentAt: number; text: string }> =>
  page.evaluate(
    async ([affiliation, body]) => {
      const sentAt = Date.now();
      const headers = { 'content-type': 'application/json', 'x-affiliation': affiliation };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      return { sentAt, text: await answer.text() };
    },
    [affiliationId, JSON.stringify({ query: publishing, variables: { week, ids: [draft] } })] as const,
  );

describe('two coordinators in two browsers', () => {
  it('publish one navigator at the same hour in different libraries: one wins, the other is told why', async () => {
    const [one, two] = [await sitDown('COORDINATOR'), await sitDown('SUPERVISOR')];
    const { places, navigator } = await twoLibraries(one);
    for (const [n, desk] of [one, two].entries()) {
      const place = places[n];
      const input = {
        ...{ branchId: place?.id, agreementId: place?.agreementId, navigatorId: navigator.id, day: week },
        ...{ fromTime: '10:00', toTime: '12:00', learning: false },
      };
      const { data } = await askGraphql<{ assignShift: { id: string } }>(
        ...([desk.context, desk.affiliationId, assign, { input }] as const),
      );
      desk.draft = data?.assignShift.id ?? '';
    }
    const answers = await Promise.all([one, two].map(publishFrom));
    expect(Math.abs((answers[0]?.sentAt ?? 0) - (answers[1]?.sentAt ?? Infinity))).toBeLessThan(1000);
    const refused = answers.findIndex(({ text }) => text.includes('"errors"'));
    expect(answers.filter(({ text }) => text.includes('"shifts":1'))).toHaveLength(1);
    expect(answers[refused]?.text).toContain('scheduling.double_booked');
    expect(answers[refused]?.text).toContain('Anthony Boyd');

    const { page, affiliationId, draft } = [one, two][refused] ?? one;
    await page.goto(`/a/${affiliationId}?week=${week}`);
    await settled(page);
    const card = page.locator(`[data-stop="card ${draft}"]`);
    await card.getByText(/also at .+, 10 am to 12 pm/).waitFor();
    await page.getByRole('button', { name: 'Publish 1 change' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish this week?' });
    await dialog.getByText('1 change stays a draft').waitFor();
    await dialog.getByText(/Anthony Boyd is also at .+ then: .+, 10 am to 12 pm/).waitFor();
    expect(await dialog.getByRole('button', { name: /^Publish/ }).count()).toBe(0);
  });
});
