import type { Locator, Page } from 'playwright-core';
import { lookAtFocus } from './focus.js';
import { settled } from './settled.js';

const mostStops = 250;

/** A person at a keyboard: Tab, arrows, Enter and words. Every place the focus rests is looked at. */
export class Keyboard {
  /** What was wrong with the focus, each once: `button "Save" shows no focus`. */
  readonly problems = new Set<string>();
  stops = 0;

  constructor(private readonly page: Page) {
    // While somebody listens, a file window is not shown but handed over; beginning to listen takes a moment.
    page.on('filechooser', () => undefined);
  }

  /** Presses one key, or several after each other: `press('ArrowDown', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Tabs until the focus is on this; throws when a whole round does not reach it. `'Shift+Tab'` goes back. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    await this.pressUntil(() => hasFocus(target), key, String(target));
  }

  /** Goes to a button, link or tab and presses Enter. */
  async activate(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }

  /** Goes to a checkbox or radio and presses Space. */
  async toggle(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Space');
  }

  /** Goes to a group of radios, which is one stop, and along it with the arrows. */
  async pick(radio: Locator): Promise<void> {
    await radio.waitFor();
    const group = this.page.locator('fieldset, [role="radiogroup"]').filter({ has: radio }).last();
    const inGroup = async () => (await group.locator('input[type="radio"]:focus').count()) > 0;
    await this.pressUntil(inGroup, 'Tab', String(group));
    await this.pressUntil(() => hasFocus(radio), 'ArrowDown', String(radio));
    await this.press('Space');
  }

  /** Goes to a field, takes out what is in it and types this. */
  async write(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.press('ControlOrMeta+a', 'Delete');
    await this.page.keyboard.type(text);
  }

  /** Goes to a native select and types the beginning of the option's words. */
  async choose(target: Locator, option: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.type(option);
  }

  /** Goes to a native date or time field and types its digits in the order the browser's language has them. */
  async writeDigits(target: Locator, digits: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.type(digits);
  }

  /** Goes to a file field, opens the computer's own window with a key, and picks the file in it. */
  async pickFile(target: Locator, path: string): Promise<void> {
    await this.tabTo(target);
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Enter')]);
    await chooser.setFiles(path);
  }

  /** Waits until the screen stands still. */
  async settled(): Promise<void> {
    await settled(this.page);
  }

  private async pressUntil(reached: () => Promise<boolean>, key: string, what: string): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await reached()) return;
      await this.press(key);
      await this.look();
    }
    throw new Error(`${what} was not reached with ${mostStops} presses of ${key}.`);
  }

  private async look(): Promise<void> {
    this.stops += 1;
    const { name, problems } = await lookAtFocus(this.page);
    for (const problem of problems) this.problems.add(`${name} ${problem}`);
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement);
