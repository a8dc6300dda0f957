import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Account, demoAccount } from '../harness/accounts.js';
import type { Keyboard } from '../harness/keyboard.js';
import { keyboardJourney } from '../harness/keyboard-journey.js';
import { signIn } from '../harness/sign-in.js';

const library = 'Tamarack Township Library';
const partner = 'Riverbend Recovery Institute';

keyboardJourney(
  'agreement',
  'a consortium proposes terms, both sides read them and sign',
  async ({ page, keyboard, another }) => {
    await propose(page, keyboard);
    const pair = `${library} and ${partner}`;
    const forLibrary = await another();
    await signAs(forLibrary, await demoAccount('LIBRARY_ADMIN', library), library, pair);
    await forLibrary.page.getByText(`Waiting for ${partner}`).waitFor();
    const forPartner = await another();
    await signAs(forPartner, await demoAccount('COORDINATOR', partner), partner, pair);
    await forPartner.page.getByText(/^Signed, begins on /).waitFor();
    expect(await forPartner.page.getByText('Both have signed. It begins by itself').count()).toBe(1);
  },
);

/** The agreements' place in the navigation. */
const agreements = (page: Page) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Agreements' });

async function propose(page: Page, keyboard: Keyboard): Promise<void> {
  await signIn(page, await demoAccount('CONSORTIUM_ADMIN', 'Riverbend'));
  await keyboard.activate(agreements(page));
  await keyboard.activate(page.getByRole('link', { name: 'Propose an agreement' }));
  await keyboard.choose(page.getByLabel('Recovery organization'), partner);
  await keyboard.toggle(page.getByLabel(library));
  await keyboard.write(page.getByLabel('Hours a week'), '6');
  await keyboard.activate(page.getByRole('button', { name: 'Send to both sides' }));
  await page.getByRole('heading', { name: `${library} and ${partner}` }).waitFor();
  await keyboard.settled();
}

/** Opens the agreement from the list, reads it, and signs with name, office and password. */
async function signAs(
  { page, keyboard }: { page: Page; keyboard: Keyboard },
  account: Account,
  organization: string,
  pair: string,
): Promise<void> {
  await signIn(page, account);
  await keyboard.activate(agreements(page));
  await keyboard.activate(page.getByRole('link', { name: pair }));
  await keyboard.activate(page.getByRole('button', { name: 'Sign', exact: true }));
  await keyboard.write(page.getByLabel('Office'), 'Director');
  await keyboard.write(page.getByLabel('Your password'), account.password);
  await keyboard.toggle(page.getByLabel(/^I have read these terms/));
  await keyboard.activate(page.getByRole('button', { name: `Sign for ${organization}` }));
  await page.getByText('Signed. The other side has been told.').waitFor();
  await keyboard.settled();
  // What took the focus away gives it back: to the heading of the page.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}
