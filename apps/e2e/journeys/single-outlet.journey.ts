import { describe, expect, it } from '@jest/globals';
import { demoAccount } from '../harness/accounts.js';
import { useBrowser } from '../harness/browser.js';
import { acceptInvitation } from '../harness/invited.js';
import { signIn } from '../harness/sign-in.js';
import { branchWords, saying, screensThatSay } from '../harness/words-on-screens.js';

const library = 'Tamarack Township Library';
const clerk = { name: 'Ida Moss', mail: 'ida.moss@riverbend.example', password: 'three herons at dusk' };

describe('a library of one place', () => {
  const browser = useBrowser();

  it('never reads the word "branch": its admin, and whoever works there, on any screen', async () => {
    const page = await browser.page();
    const { id } = await signIn(page, await demoAccount('LIBRARY_ADMIN', library));
    expect(await screensThatSay(page, branchWords)).toEqual([]);
    await page.goto(`/a/${id}/team`);
    await page.getByRole('button', { name: 'Invite a person' }).click();
    await page.getByLabel('Name').fill(clerk.name);
    await page.getByLabel('Email').fill(clerk.mail);
    await page.getByRole('radio', { name: 'Staff' }).check();
    expect(await saying(page, branchWords.en)).toEqual([]);
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText(`${clerk.name} gets a mail with a link. It is good for 14 days.`).waitFor();

    const theirs = await browser.page();
    await acceptInvitation(theirs, clerk.mail, clerk.password);
    expect(await screensThatSay(theirs, branchWords)).toEqual([]);
  });
});
