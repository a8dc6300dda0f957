import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from '../harness/axe.js';
import { useBrowser } from '../harness/browser.js';
import { lookAtFocus } from '../harness/focus.js';
import { Keyboard } from '../harness/keyboard.js';
import { countPointerUse, keyboardOnly } from '../harness/keyboard-only.js';
import { reflowFindings } from '../harness/reflow.js';

const sound = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
   <style>:focus-visible { outline: 3px solid #1a4fd6; outline-offset: 2px } body { font-size: 16px }</style></head>
   <body><main><h1>Kits</h1>${body}</main></body></html>`;

/** A measure that cannot find anything wrong would always be content: here each finds what was put there. */
describe('what the gates stand on finds planted faults', () => {
  const browser = useBrowser();
  let page: Page;

  const show = async (body: string) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.setContent(sound(body));
  };

  beforeAll(async () => {
    page = await browser.page();
  });

  it('axe: a button without a name, words too pale', async () => {
    await show('<button>Save</button>');
    expect(await axeViolations(page)).toEqual([]);
    await show('<button></button><p style="color:#ccc">Pale</p>');
    const found = await axeViolations(page);
    expect(found).toEqual([
      expect.stringMatching(/^button-name: button/),
      expect.stringMatching(/^color-contrast: p/),
    ]);
  });

  it('reflow: a page wider than 320 px, a scrolling box without a name', async () => {
    await show('<p>Short</p>');
    expect(await reflowFindings(page)).toEqual([]);
    await show('<div class="wide" style="width:500px">Wide</div>');
    expect(await reflowFindings(page)).toEqual([expect.stringContaining('div.wide')]);
    const table = '<div style="width:500px">Wide</div>';
    await show(`<div class="box" style="overflow-x:auto">${table}</div>`);
    expect(await reflowFindings(page)).toEqual([expect.stringContaining('div.box scrolls sideways')]);
    await show(`<div role="region" aria-label="Week" tabindex="0" style="overflow-x:auto">${table}</div>`);
    expect(await reflowFindings(page)).toEqual([]);
  });

  it('focus: one that is not shown, one too faint, one that is covered', async () => {
    await show(
      `<button>Good</button><button style="outline:none">Unseen</button>
       <button style="outline-color:#eee;background:#fff">Faint</button><button id="last">Under</button>
       <div style="position:fixed;inset:0;background:#fff;display:none" id="cover"></div>
       <script>document.getElementById('last').addEventListener('focus', () => { document.getElementById('cover').style.display = 'block' })</script>`,
    );
    const keyboard = new Keyboard(page);
    await keyboard.tabTo(page.locator('#last'));
    expect([...keyboard.problems]).toEqual([
      'button "Unseen" shows no focus',
      'button "Faint" shows its focus too faintly (1.2:1)',
      'button "Under" is covered',
    ]);
  });

  it('focus: one that is out of view, and a part of something larger than the window', async () => {
    const scrolled = async (body: string, to: number) => {
      await show(body);
      await page.locator('#here').evaluate((element, top) => {
        (element as HTMLElement).focus({ preventScroll: true });
        scrollTo({ top, behavior: 'instant' });
      }, to);
      return (await lookAtFocus(page)).problems;
    };
    const ring = 'tabindex="0" style="outline: 3px solid #1a4fd6; height: 3000px"';
    const button =
      '<div style="height: 3000px"></div><button id="here" style="outline: 3px solid #1a4fd6">Far</button>';
    expect(await scrolled(button, 0)).toEqual(['is out of view']);
    expect(await scrolled(button, 4000)).toEqual([]);
    expect(await scrolled(`<div id="here" ${ring}></div>`, 1000)).toEqual([]);
    expect(await scrolled(`<div style="height: 2000px"></div><div id="here" ${ring}></div>`, 0)).toEqual([
      'is out of view',
    ]);
    const wider = 'style="margin-inline: -100px"';
    expect(await scrolled(`<div ${wider}><div id="here" ${ring}></div></div>`, 1000)).toEqual([
      'is out of view',
    ]);
  });

  it('keyboard only: every way to a pointer is refused or counted', async () => {
    const context = await browser.context();
    const used = await countPointerUse(context);
    const real = await context.newPage();
    await real.route('**/planted', (route) =>
      route.fulfill({ contentType: 'text/html', body: sound('<button id="a">Save</button>') }),
    );
    await real.goto('/planted');
    const guarded = keyboardOnly(real);
    expect(() => guarded.mouse).toThrow(/keyboard only/);
    expect(() => guarded.getByRole('button').first().click()).toThrow(/keyboard only/);
    expect(() =>
      guarded
        .locator('main')
        .filter({ has: guarded.locator('#a') })
        .tap(),
    ).toThrow(/keyboard only/);
    await new Keyboard(real).activate(guarded.getByRole('button'));
    expect(used()).toBe(0);
    await real.locator('#a').click();
    expect(used()).toBeGreaterThan(0);
  });
});
