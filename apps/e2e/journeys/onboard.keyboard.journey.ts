import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoAccount } from '../harness/accounts.js';
import type { Keyboard } from '../harness/keyboard.js';
import { keyboardJourney } from '../harness/keyboard-journey.js';
import { linkIn, mailTo } from '../harness/mails.js';
import { sharedProduct } from '../harness/shared-product.js';
import { signIn } from '../harness/sign-in.js';
import { type SurveyFiles, surveyFiles } from '../harness/survey-files.js';

const survey = surveyFiles();
const library = survey ? 'Portage District Library' : 'Marsh Point Township Library';
const director = {
  name: 'Dana Whitlock',
  mail: 'dana.whitlock@portage.example',
  password: 'cranes over the marsh',
};

keyboardJourney(
  'onboard',
  `a library comes in ${survey ? 'from the survey' : 'by hand'}, and its first admin tells what is so`,
  async ({ page, keyboard, another }) => {
    await signIn(page, await demoAccount('CONSORTIUM_ADMIN', 'Riverbend'));
    await keyboard.activate(page.getByRole('link', { name: 'Add libraries' }).first());
    if (survey) await fromSurvey(page, keyboard, survey);
    else await byHand(page, keyboard);
    await page.getByRole('heading', { name: library, level: 1 }).waitFor();
    await inviteAdmin(page, keyboard);
    const theirs = await another();
    await accept(theirs.page, theirs.keyboard);
    await confirmFacts(theirs.page, theirs.keyboard);
    await enterHours(theirs.page, theirs.keyboard);
    await attest(theirs.page, theirs.keyboard);
  },
);

/** Both files are looked at, a name that two libraries share is asked about, and the plan is carried out. */
async function fromSurvey(page: Page, keyboard: Keyboard, { outlets, entities }: SurveyFiles): Promise<void> {
  await keyboard.pickFile(page.getByLabel('File of outlets'), outlets);
  await keyboard.pickFile(page.getByLabel(/^File of libraries/), entities);
  await keyboard.activate(page.getByRole('button', { name: 'Check these files' }));
  await page.getByRole('heading', { name: 'What is in the files' }).waitFor();
  await keyboard.settled();
  await keyboard.activate(page.getByRole('link', { name: 'Choose libraries' }));
  await keyboard.choose(page.getByRole('combobox', { name: 'State' }), 'MI');
  await keyboard.settled();
  await keyboard.write(page.getByLabel('Your members, one on each line'), 'Portage');
  await keyboard.activate(page.getByRole('button', { name: 'Find them' }));
  await page.getByText('Which one is "Portage"?').waitFor();
  await keyboard.settled();
  await keyboard.pick(page.getByRole('radio', { name: /Portage, Kalamazoo County/ }));
  await keyboard.activate(page.getByRole('button', { name: 'See the plan for 1' }));
  await page.getByRole('heading', { name: 'What the 2015 survey would do' }).waitFor();
  await keyboard.settled();
  await keyboard.activate(page.getByRole('button', { name: 'Add 1 now' }));
  await page.getByText('1 library is here with 1 outlet; nothing else changed.').waitFor();
  await keyboard.settled();
  await keyboard.activate(page.getByRole('link', { name: library }));
}

async function byHand(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.activate(page.getByRole('link', { name: 'Add one by hand' }));
  await keyboard.write(page.getByLabel('Name'), library);
  await keyboard.choose(page.getByLabel('Budget year begins'), 'July');
  await keyboard.write(page.getByLabel(/^City/), 'Marsh Point');
  await keyboard.choose(page.getByLabel('Time zone'), 'Eastern');
  await keyboard.activate(page.getByRole('button', { name: 'Add this library' }));
}

async function inviteAdmin(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.settled();
  await keyboard.activate(page.getByRole('link', { name: 'Team' }).last());
  await page.getByRole('heading', { name: 'Invite the first admin' }).waitFor();
  await keyboard.settled();
  await keyboard.write(page.getByLabel('Name'), director.name);
  await keyboard.write(page.getByLabel('Email'), director.mail);
  await keyboard.activate(page.getByRole('button', { name: 'Send the invitation' }));
  await page.getByText(`${director.name} gets a mail with a link. It is good for 14 days.`).waitFor();
}

/** The link from the mail is used by a button; after it the library's steps are on screen. */
async function accept(page: Page, keyboard: Keyboard): Promise<void> {
  await page.goto(linkIn(await mailTo(sharedProduct().dataDir, director.mail), '/invitation/'));
  await page.getByRole('heading', { name: `${library} invites you` }).waitFor();
  await keyboard.write(page.getByLabel('Password', { exact: true }), director.password);
  await keyboard.activate(page.getByRole('button', { name: 'Accept the invitation' }));
  await page.getByRole('navigation', { name: 'Places' }).waitFor();
  await keyboard.settled();
}

/** To one of the library's steps; its words stand in the list. */
async function toStep(page: Page, keyboard: Keyboard, step: string): Promise<void> {
  await keyboard.activate(
    page.getByRole('list', { name: 'Steps to the first week' }).getByRole('link', { name: step }),
  );
  await keyboard.settled();
}

const back = (page: Page) => page.getByRole('link', { name: 'Back to the steps of this library' });

/** What the survey says becomes the library's own word; a library by hand has nothing to confirm. */
async function confirmFacts(page: Page, keyboard: Keyboard): Promise<void> {
  for (const step of ['Profile', 'Address']) {
    await toStep(page, keyboard, step);
    if (survey) {
      await keyboard.activate(page.getByRole('button', { name: /^Confirm (all \d+|it)$/ }));
      await page.getByText('Confirmed. It is now the word of the library.').waitFor();
      await keyboard.settled();
      expect(await page.getByText('from the 2015 survey').count()).toBe(0);
    }
    await keyboard.activate(back(page));
    await keyboard.settled();
  }
}

async function enterHours(page: Page, keyboard: Keyboard): Promise<void> {
  await toStep(page, keyboard, 'Opening hours');
  for (const [before, day] of [
    ['Monday', 'Tuesday'],
    ['Wednesday', 'Thursday'],
  ]) {
    await keyboard.activate(page.getByRole('button', { name: `Add hours on ${day}` }));
    const fields = page.getByRole('group', { name: day });
    // A time is typed from its first part on: into it forwards.
    await keyboard.tabTo(page.getByRole('button', { name: `Add hours on ${before}` }), 'Shift+Tab');
    await keyboard.writeDigits(fields.getByLabel('Opens'), '1000AM');
    await keyboard.writeDigits(fields.getByLabel('Closes'), '0500PM');
  }
  await keyboard.activate(page.getByRole('button', { name: 'Save opening hours' }));
  await page.getByText('The opening hours are saved.').waitFor();
  await keyboard.settled();
  await keyboard.activate(back(page));
  await keyboard.settled();
}

/** One readiness item: not possible here, and what is done instead. */
async function attest(page: Page, keyboard: Keyboard): Promise<void> {
  await toStep(page, keyboard, 'First week');
  const open = page.getByRole('button', { name: /^Say how it stands: A quiet place to talk/ });
  await keyboard.activate(open);
  await keyboard.pick(page.getByRole('radio', { name: 'Not possible here' }));
  await keyboard.write(page.getByLabel('What do you do instead?'), 'The study room by appointment');
  await keyboard.activate(page.getByRole('button', { name: 'Save' }));
  await page.getByText('Instead: The study room by appointment').waitFor();
  await open.waitFor();
  await keyboard.settled();
}
