import { describe, expect, it } from '@jest/globals';
import { IDLE_END, idleNow, noteContact } from './contact.js';

const minutes = (count: number) => count * 60_000;
const start = Date.UTC(2026, 10, 24, 14);

describe('a session that nobody uses', () => {
  it.each([
    [0, 'FRESH'],
    [4.9, 'FRESH'],
    [5, 'KEEP'],
    [27.9, 'KEEP'],
    [28, 'WARN'],
    [29.9, 'WARN'],
    [30, 'OVER'],
  ])('after %s minutes is %s', (quiet, state) => {
    localStorage.clear();
    noteContact(start);
    expect(idleNow(start + minutes(quiet))).toBe(state);
  });

  it('warns at least two minutes before it ends', () => {
    noteContact(start);
    expect(idleNow(start + IDLE_END - minutes(2))).toBe('WARN');
  });

  it('is kept alive by another tab', () => {
    noteContact(start);
    localStorage.setItem('mutuality.contact', String(start + minutes(29)));
    expect(idleNow(start + minutes(30))).toBe('FRESH');
  });
});
