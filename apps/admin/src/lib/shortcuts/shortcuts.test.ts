import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { match, switchSingleKeys, useShortcuts } from './shortcuts.js';

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

describe('keys', () => {
  const run = jest.fn();
  const shortcuts = [
    { keys: 'c', textId: 'x.c', run: () => run('c') },
    { keys: 'g b', textId: 'x.b', run: () => run('g b') },
  ];
  let stop: () => void;

  beforeEach(() => {
    run.mockClear();
    switchSingleKeys(true);
    stop = renderHook(() => useShortcuts(shortcuts)).unmount;
  });
  afterEach(() => stop());

  it('run alone or two in a row', () => {
    press('c');
    press('g');
    press('b');
    expect(run.mock.calls).toEqual([['c'], ['g b']]);
  });

  it('start anew after a key that leads nowhere', () => {
    press('g');
    press('x');
    press('b');
    press('g');
    press('c');
    expect(run.mock.calls).toEqual([['c']]);
  });

  it('do nothing while somebody writes, with Ctrl, in a dialog, or switched off', () => {
    const input = document.body.appendChild(document.createElement('input'));
    press('c', input);
    input.remove();
    press('c', document.body, { ctrlKey: true });
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('aria-modal', 'true');
    press('c');
    dialog.remove();
    switchSingleKeys(false);
    press('c');
    expect(run).not.toHaveBeenCalled();
  });

  it('end with their component', () => {
    stop();
    press('c');
    expect(run).not.toHaveBeenCalled();
  });

  it('know what they may begin', () => {
    expect(match('g', shortcuts)).toBe('BEGUN');
    expect(match('z', shortcuts)).toBeNull();
  });
});
