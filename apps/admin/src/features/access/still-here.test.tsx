import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { noteContact } from '../../lib/session/contact.js';
import { renderIn } from '../../testing/render-in.js';
import { StillHere } from './StillHere.js';

const minutes = (count: number) => count * 60_000;
const answer = jest.fn<typeof fetch>();

describe('somebody who is away', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 10, 24, 14) });
    answer.mockReset();
    answer.mockResolvedValue({ ok: true, status: 200, json: async () => ({}) } as Response);
    globalThis.fetch = answer;
    localStorage.clear();
    noteContact();
    renderIn('en', <StillHere />);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));

  it('is asked two minutes before the end, and stays by one button', async () => {
    await pass(minutes(27));
    expect(screen.queryByRole('button')).toBeNull();
    await pass(minutes(1) + 10_000);
    const button = await screen.findByRole('button', { name: 'Stay signed in' });
    await act(async () => button.click());
    expect(answer.mock.calls[0]?.[0]).toBe('/auth/session');
    await pass(minutes(20));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('but writes all the time is never asked', async () => {
    for (let minute = 0; minute < 60; minute++) {
      await pass(minutes(1));
      await act(async () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })));
    }
    expect(screen.queryByRole('button')).toBeNull();
    expect(answer.mock.calls.length).toBeGreaterThanOrEqual(10);
  });
});
