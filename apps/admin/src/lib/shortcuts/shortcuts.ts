import { useEffect, useSyncExternalStore } from 'react';

/** A key, or two in a row (`g b`), for what can also be done by a control on the page. */
export interface Shortcut {
  keys: string;
  /** The id of the text in the sheet of keys. */
  textId: string;
  run: () => void;
}

const store = 'mutuality.single-keys';
const active = new Set<Shortcut>();
const listeners = new Set<() => void>();
let pending = '';
let list: Shortcut[] = [];

const changed = () => {
  list = [...active];
  listeners.forEach((tell) => tell());
};

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

/** Whether single keys do anything; a person can switch them off for good on this device. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(store) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(store, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing has them on.
  }
  changed();
}

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));

/** What a pressed key means: the shortcut it completes, or what it may begin. */
export function match(keys: string, shortcuts: readonly Shortcut[]): Shortcut | 'BEGUN' | null {
  const found = shortcuts.find((each) => each.keys === keys);
  if (found) return found;
  return shortcuts.some((each) => each.keys.startsWith(`${keys} `)) ? 'BEGUN' : null;
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!singleKeysOn() || writes(event.target) || document.querySelector('[aria-modal="true"]')) return;
  const found = match(pending ? `${pending} ${event.key}` : event.key, list) ?? match(event.key, list);
  pending = found === 'BEGUN' ? event.key : '';
  if (!found || found === 'BEGUN') return;
  event.preventDefault();
  found.run();
}

/** Makes the keys work while the component stands, and names them in the sheet of keys. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  useEffect(() => {
    if (active.size === 0) addEventListener('keydown', onKey);
    shortcuts.forEach((each) => active.add(each));
    changed();
    return () => {
      shortcuts.forEach((each) => active.delete(each));
      changed();
      if (active.size === 0) removeEventListener('keydown', onKey);
    };
  }, [shortcuts]);
}

/** The keys that work on this page now. */
export const useShortcutList = (): Shortcut[] => useSyncExternalStore(subscribe, () => list);
export const useSingleKeysOn = (): boolean => useSyncExternalStore(subscribe, singleKeysOn);
