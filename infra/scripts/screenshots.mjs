import { mkdirSync, statSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { findChromium } from './chromium/find-chromium.mjs';
import { at } from './root.mjs';
import { say, Sorry } from './say.mjs';

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const nextWeek = () => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 8 - (day.getUTCDay() || 7));
  return day.toISOString().slice(0, 10);
};

/** The pictures of the README: who looks (an account of the demo), at which page of theirs, on what. */
const pictures = [
  { name: 'consortium-home', account: 'ada', size: desk },
  { name: 'week-board', account: 'carla', path: `?week=${nextWeek()}`, size: desk },
  { name: 'branch-home', account: 'sam', size: desk },
  { name: 'agreements', account: 'ada', path: 'agreements', size: desk },
  { name: 'my-week', account: 'anthony', size: phone },
];

/**
 * `node infra/scripts/screenshots.mjs [NAME …]`: takes the pictures of docs/images anew, from the built product with a fresh demo.
 * They show the day they are taken on. Light, in English, as a person in Detroit sees them.
 */
async function takePictures(names) {
  await build();
  register('./jest/ts-hooks.mjs', import.meta.url);
  const harness = (file) => import(pathToFileURL(at('apps/e2e/harness', file)).href);
  const { startProduct } = await harness('start-product.ts');
  const { settled, watchRequests } = await harness('settled.ts');
  const { signInByRequest } = await harness('sign-in.ts');
  const { runCli } = await harness('run-cli.ts');

  const product = await startProduct();
  const { file } = await findChromium();
  const browser = await chromium.launch({ executablePath: file, args: ['--no-sandbox'] });
  try {
    const accounts = JSON.parse(await runCli(product.dataDir, 'demo', 'accounts', '--json'));
    mkdirSync(at('docs/images'), { recursive: true });
    for (const { name, account, path = '', size } of pictures) {
      if (names.length > 0 && !names.includes(name)) continue;
      const context = await browser.newContext({
        baseURL: product.url,
        viewport: size,
        locale: 'en-US',
        timezoneId: 'America/Detroit',
        colorScheme: 'light',
        reducedMotion: 'reduce',
        isMobile: size === phone,
      });
      watchRequests(context);
      const { affiliations } = await signInByRequest(
        context,
        accounts.find(({ key }) => key === account),
      );
      const page = await context.newPage();
      await page.goto(`/a/${affiliations[0].id}${path.startsWith('?') || !path ? path : `/${path}`}`);
      await settled(page);
      const picture = join(at('docs/images'), `${name}.png`);
      await page.screenshot({ path: picture, animations: 'disabled' });
      say(`${name}.png: ${Math.ceil(statSync(picture).size / 1024)} kB`);
      await context.close();
    }
  } finally {
    await browser.close();
    await product.stop();
  }
}

await takePictures(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof Sorry)) throw error;
  say(error.message);
  process.exitCode = 1;
});
