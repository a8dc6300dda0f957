import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoAccount } from '../harness/accounts.js';
import { expectAccessible } from '../harness/axe.js';
import { screenshot, useBrowser } from '../harness/browser.js';
import { acceptInvitation } from '../harness/invited.js';
import { settled } from '../harness/settled.js';
import { graphqlData, signIn } from '../harness/sign-in.js';
import { type SurveyFiles, surveyFiles } from '../harness/survey-files.js';
import { branchWords, saying, screensThatSay } from '../harness/words-on-screens.js';

const pasted = `Peter White; Portage Lake; Dickinson County; Menominee County; Crystal Falls
McMillan Township (Ewen)
Carp Lake (White Pine)
Richmond (Palmer)
Bessemer; Wakefield; L'Anse; Hancock; Republic-Michigamme; Whitefish`;
const ewen = 'McMillan Township Library';
const director = { name: 'June Aho', mail: 'june.aho@ewen.example', password: 'lake superior in october' };
const survey = surveyFiles();

describe('fourteen libraries, one afternoon', () => {
  const browser = useBrowser();
  if (!survey) {
    it('the survey is not beside the project: not brought in', () => expect(survey).toBeNull());
    return;
  }

  it('come in from the survey; a library of one place enters its hours', async () => {
    const page = await browser.page();
    const { id, organization } = await signIn(page, await demoAccount('CONSORTIUM_ADMIN', 'Lakeland'));
    await bringFiles(page, id, survey);
    await askedAboutPortage(page);
    await find(page, pasted);
    await page.getByRole('heading', { name: 'Found 14 of 14' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'See the plan for 14' }).click();
    await page.getByText(/^14 libraries with 18 outlets new, \d+ records to write\./).waitFor();
    await expectAccessible(page);
    await screenshot(page, 'fourteen-plan');
    await page.getByRole('button', { name: 'Add 14 now' }).click();
    await page.getByText('14 libraries are here with 18 outlets; nothing else changed.').waitFor();
    await page.getByRole('link', { name: "L'Anse Area School-Public Library" }).waitFor();
    expect(await zones(page, id, organization.id)).toEqual({ 'America/Detroit': 9, 'America/Menominee': 5 });

    await bringFiles(page, id, survey);
    await find(page, pasted);
    await page.getByRole('button', { name: 'See the plan for 14' }).click();
    await page.getByText('All of this is here already. There is nothing to change.').waitFor();
    expect(await page.getByRole('button', { name: /now$/ }).count()).toBe(0);

    await inviteDirector(page, id);
    const theirs = await browser.page();
    await acceptInvitation(theirs, director.mail, director.password);
    expect(await screensThatSay(theirs, branchWords)).toEqual([]);
    await enterHours(theirs);
  });
});

/** Both files are handed in and looked at; nothing is written yet. */
async function bringFiles(
  page: Page,
  affiliationId: string,
  { outlets, entities }: SurveyFiles,
): Promise<void> {
  await page.goto(`/a/${affiliationId}/libraries/add`);
  await page.getByLabel('File of outlets').setInputFiles(outlets);
  await page.getByLabel(/^File of libraries/).setInputFiles(entities);
  await page.getByRole('button', { name: 'Check these files' }).click();
  await page.getByText(/: the 2015 survey\.$/).waitFor();
  await page.getByRole('link', { name: 'Choose libraries' }).click();
  await page.getByRole('combobox', { name: 'State' }).selectOption('MI');
}

async function find(page: Page, lines: string): Promise<void> {
  await page.getByLabel('Your members, one on each line').fill(lines);
  await page.getByRole('button', { name: 'Find them' }).click();
  await settled(page);
}

/** One name, two libraries: told apart by city and county. */
async function askedAboutPortage(page: Page): Promise<void> {
  await find(page, 'Portage');
  const question = page.getByRole('group', { name: 'Which one is "Portage"?' });
  await question.getByRole('radio', { name: /Houghton, Houghton County/ }).waitFor();
  await question.getByRole('radio', { name: /Portage, Kalamazoo County/ }).waitFor();
}

/** How many of the libraries that came from the survey have their first place in each zone. */
async function zones(
  page: Page,
  affiliationId: string,
  consortiumId: string,
): Promise<Record<string, number>> {
  const ask = <T>(query: string, variables: Record<string, unknown>) =>
    graphqlData<T>(page.context(), affiliationId, query, variables);
  const { members } = await ask<{ members: { id: string }[] }>(
    'query ($id: ID!) { members(consortiumId: $id, kind: LIBRARY) { id } }',
    { id: consortiumId },
  );
  const counts: Record<string, number> = {};
  for (const { id } of members) {
    const { organization } = await ask<{
      organization: { surveyYear: number | null; branches: { zone: string }[] };
    }>('query ($id: ID!) { organization(id: $id) { surveyYear branches { zone } } }', { id });
    const zone = organization.branches[0]?.zone;
    if (organization.surveyYear !== null && zone) counts[zone] = (counts[zone] ?? 0) + 1;
  }
  return counts;
}

async function inviteDirector(page: Page, affiliationId: string): Promise<void> {
  await page.goto(`/a/${affiliationId}/libraries?q=McMillan`);
  await page.getByRole('link', { name: ewen, exact: true }).click();
  await page.getByRole('heading', { name: ewen, level: 1 }).waitFor();
  await settled(page);
  expect(await saying(page, branchWords.en)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Team' }).click();
  await page.getByLabel('Name').fill(director.name);
  await page.getByLabel('Email').fill(director.mail);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText(`${director.name} gets a mail with a link. It is good for 14 days.`).waitFor();
}

/** Tuesday and Thursday, 10 to 12 and 1 to 5: fewer hours than the survey says, and they may stand. */
async function enterHours(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Opening hours' }).first().click();
  await page.getByText(/^The 2015 survey says \d+ hours a year\./).waitFor();
  for (const day of ['Tuesday', 'Thursday']) {
    const fields = page.getByRole('group', { name: day });
    for (const [nth, [opens, closes]] of [
      ['10:00', '12:00'],
      ['13:00', '17:00'],
    ].entries()) {
      await fields.getByRole('button', { name: `Add hours on ${day}` }).click();
      await fields
        .getByLabel('Opens')
        .nth(nth)
        .fill(opens ?? '');
      await fields
        .getByLabel('Closes')
        .nth(nth)
        .fill(closes ?? '');
    }
  }
  await page.getByRole('button', { name: 'Save opening hours' }).click();
  await page.getByText('The opening hours are saved.').waitFor();
  await page
    .getByText(/^These hours make \d+ hours a year\. The 2015 survey says \d+\. You can keep yours\.$/)
    .waitFor();
  expect(await saying(page, branchWords.en)).toEqual([]);
  await expectAccessible(page);
}
