import { expect } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { demoAccount } from '../harness/accounts.js';
import { expectAccessible } from '../harness/axe.js';
import { screenshot } from '../harness/browser.js';
import type { Keyboard } from '../harness/keyboard.js';
import { keyboardJourney } from '../harness/keyboard-journey.js';
import { type Affiliation, askGraphql, type SignedIn, signInByRequest } from '../harness/sign-in.js';

const alder = 'Alder County Library';
const copper = 'Copper Shore District Library';

keyboardJourney(
  'confirm',
  'a clerk of two libraries confirms the week of one of them, a shift of two hours',
  async ({ page, keyboard, context, another }) => {
    const { affiliations } = await signIn(page, keyboard);
    const at = (library: string) => affiliations.find(({ organization }) => organization.name === library)!;
    await keyboard.activate(page.getByRole('link', { name: new RegExp(alder) }));
    await page.getByRole('heading', { name: 'Millbrook', level: 1 }).waitFor();
    await confirmLastWeek(page, keyboard);
    await switchTo(page, keyboard, copper, 'Ridge');
    await page.getByText(/more weeks? waits? to be confirmed/).waitFor();
    const { affiliations: others } = await signInByRequest(
      (await another()).context,
      await demoAccount('LIBRARY_ADMIN', alder),
    );
    await sameBytes(context, at(alder), at(copper), others[0]!);
    await denied(page, at(alder), at(copper));
  },
);

/** Signs in and is asked where to work: libraries and branches are named. */
async function signIn(page: Page, keyboard: Keyboard): Promise<SignedIn> {
  const { email, password } = await demoAccount('BRANCH_STAFF', `${alder} and ${copper}`);
  await page.goto('/sign-in');
  await keyboard.write(page.getByLabel('Email'), email);
  await keyboard.write(page.getByLabel('Password', { exact: true }), password);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/auth/sign-in')),
    keyboard.press('Enter'),
  ]);
  await page.getByRole('link', { name: new RegExp(`${alder}.*Millbrook`) }).waitFor();
  await page.getByRole('link', { name: new RegExp(`${copper}.*Ridge`) }).waitFor();
  return (await answer.json()) as SignedIn;
}

/** The week that waits: the button names the library, one shift was two hours long. */
async function confirmLastWeek(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.activate(page.getByRole('link', { name: /\(1 shift\)$/ }));
  const button = page.getByRole('button', { name: `Confirm that week's hours for ${alder}, Millbrook` });
  await keyboard.activate(button);
  const dialog = page.getByRole('dialog');
  await keyboard.choose(dialog.getByRole('combobox').first(), '2 h');
  await expectAccessible(page);
  await screenshot(page, 'confirm-week');
  await keyboard.activate(dialog.getByRole('button', { name: 'Confirm 1 shift: 1 changed' }));
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`1 shift confirmed for ${alder}, Millbrook: 2 h.`).waitFor();
  await page.getByRole('cell', { name: /^2 h \(planned: \d h\)/ }).waitFor();
  await page.getByText('Everything is confirmed.').waitFor();
  await expectAccessible(page);
}

/** To the other library: it is named in words, and its own week waits. */
async function switchTo(page: Page, keyboard: Keyboard, library: string, branch: string): Promise<void> {
  await keyboard.activate(page.getByRole('banner').getByRole('link', { name: 'Change' }));
  await keyboard.activate(page.getByRole('link', { name: new RegExp(library) }));
  await page.getByRole('heading', { name: branch, level: 1 }).waitFor();
  await page.getByRole('banner').getByText(library).waitFor();
  await keyboard.settled();
}

const invented = '00000000-0000-4000-8000-000000000000';
const presences =
  'query ($l: ID!, $b: ID!, $d: CalendarDay!) { branchWeek(libraryId: $l, branchId: $b, week: $d) { id } }';
const confirm = `mutation ($l: ID!, $id: ID!) { confirmHours(input: { libraryId: $l, id: $id, version: 1, minutes: 60 }) { id } }`;

/** Whatever belongs to the other library, and the affiliation of a colleague, answer as if they had been made up. */
async function sameBytes(
  context: BrowserContext,
  here: Affiliation,
  there: Affiliation,
  colleague: Affiliation,
): Promise<void> {
  const day = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  const branch = there.branches[0]!.id;
  const own = { l: there.organization.id, b: branch, d: day };
  const { data } = await askGraphql<{ branchWeek: { id: string }[] }>(context, there.id, presences, own);
  const presence = data!.branchWeek[0]!.id;
  const bytes = async (query: string, variables: Record<string, string>, affiliation = here.id) => {
    const answer = await context.request.post('/graphql', {
      headers: { 'x-affiliation': affiliation },
      data: { query, variables },
    });
    return [answer.status(), await answer.text()];
  };
  const unknown = await bytes(presences, { ...own, l: invented, b: invented });
  expect(unknown[1]).toContain('NOT_FOUND');
  expect(await bytes(presences, own)).toEqual(unknown);
  expect(await bytes(presences, { ...own, l: here.organization.id })).toEqual(unknown);
  const nothing = await bytes(confirm, { l: invented, id: invented });
  for (const library of [here, there]) {
    expect(await bytes(confirm, { l: library.organization.id, id: presence })).toEqual(nothing);
  }
  const foreign = await bytes(presences, own, colleague.id);
  expect(foreign[0]).toBe(403);
  expect(await bytes(presences, own, invented)).toEqual(foreign);
  const silent = await context.request.post('/graphql', { data: { query: presences, variables: own } });
  expect(silent.status()).toBe(400);
}

/** Nor is it there by its address. */
async function denied(page: Page, here: Affiliation, there: Affiliation): Promise<void> {
  const branch = there.branches[0]!.id;
  for (const path of [`branch/${branch}`, `our-hours?branch=${branch}`, `door?branch=${branch}`]) {
    await page.goto(`/a/${here.id}/${path}`);
    await page.getByRole('heading', { name: "You don't have access to this page" }).waitFor();
  }
  const query = new URLSearchParams({
    libraryId: there.organization.id,
    affiliation: here.id,
    day: '2026-11-23',
  });
  const file = await page.context().request.get(`/exports/hours.csv?${query}`);
  expect(file.status()).toBe(404);
}
