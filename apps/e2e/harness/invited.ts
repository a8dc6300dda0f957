import type { Page } from 'playwright-core';
import { linkIn, mailTo } from './mails.js';
import { settled } from './settled.js';
import { sharedProduct } from './shared-product.js';

/** Opens the invitation that was mailed to this address and accepts it as somebody new; ends on their first screen. */
export async function acceptInvitation(page: Page, mail: string, password: string): Promise<void> {
  await page.goto(linkIn(await mailTo(sharedProduct().dataDir, mail), '/invitation/'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('navigation', { name: 'Places' }).waitFor();
  await settled(page);
}
