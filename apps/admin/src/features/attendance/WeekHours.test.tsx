import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Language } from '../../lib/i18n/languages.js';
import { renderIn } from '../../testing/render-in.js';
import type { Place } from './places.js';
import type { Presence } from './presence.js';
import { WeekHours } from './WeekHours.js';

const place: Place = {
  ...{ __typename: 'Branch', id: 'eastgate', name: 'Eastgate', kind: 'BRANCH', status: 'OPEN' },
  ...{ zone: 'America/Detroit', phone: null, deskPhone: null, whereToSit: null },
  ...{ shortName: 'Eastgate', fullName: 'Alder County Library, Eastgate' },
};

/** Tuesday from 2 to 5 at Eastgate, over and not confirmed, unless said otherwise. */
const presence = (more: Partial<Presence> = {}): Presence => ({
  ...{ __typename: 'BranchPresence', id: 'p', branchId: 'eastgate', partnerName: 'Harbor Recovery' },
  ...{ publicName: 'Maria', languages: [], day: '2026-11-24', fromTime: '14:00', toTime: '17:00' },
  ...{ zone: 'America/Detroit', startsAt: '2026-11-24T19:00:00Z', endsAt: '2026-11-24T22:00:00Z' },
  ...{ learning: false, counted: true, expectedMinutes: 180, confirmedMinutes: null, correctedMinutes: null },
  ...{ confirmedByName: null, state: 'EXPECTED', viewerCan: ['CONFIRM'], version: 1 },
  ...more,
});

const confirmed = { confirmedMinutes: 120, confirmedByName: 'Robin Park', state: 'CONFIRMED' } as const;

const show = (presences: Presence[], language: Language = 'en', now = '2026-11-25T12:00:00Z') =>
  renderIn(
    language,
    <WeekHours
      libraryId="alder"
      place={place}
      week="2026-11-23"
      current
      presences={presences}
      now={Date.parse(now)}
      onOutdated={() => undefined}
    />,
  );

const cells = () => screen.getAllByRole('cell').map((cell) => cell.textContent);

describe('a week of a place', () => {
  it('that is over can be confirmed at once; the button names the library', () => {
    show([presence()]);
    expect(
      screen.getByRole('button', {
        name: "Confirm this week's hours for Alder County Library, Eastgate – all as planned",
      }),
    ).toBeTruthy();
    expect(cells()).toEqual(['Maria', '3 h planned', 'To confirmConfirm']);
  });

  it('says who is there only as they chose, in both languages', () => {
    const { unmount } = show([presence({ publicName: null })]);
    expect(cells()[0]).toBe('A peer navigator');
    unmount();
    show([presence({ publicName: null })], 'es');
    expect(cells()[0]).toBe('Una persona navegadora');
  });

  it.each<[string, Partial<Presence>, string, string]>([
    ['two of three hours', { ...confirmed, viewerCan: ['CORRECT'] }, '2 h (planned: 3 h)', 'ConfirmedChange'],
    ['as planned', { ...confirmed, confirmedMinutes: 180, viewerCan: [] }, '3 h, as planned', 'Confirmed'],
    [
      'put right, with both figures',
      { ...confirmed, correctedMinutes: 150, state: 'CORRECTED', viewerCan: [] },
      '2 h 30 min (first said: 2 h; planned: 3 h)',
      'Put right',
    ],
    ['nobody came', { ...confirmed, confirmedMinutes: 0, viewerCan: [] }, '0 h (planned: 3 h)', 'Confirmed'],
    ['too late to confirm', { viewerCan: [] }, '3 h planned', 'Not confirmed in time'],
  ])('shows %s', (_, more, hours, state) => {
    show([presence(more)]);
    const [, said, stands] = cells();
    expect(said?.replace(/Confirmed by Robin Park$/, '')).toBe(hours);
    expect(stands).toBe(state);
  });

  it('tells what is to come, and who is here, by the clock', () => {
    const ahead = presence({ viewerCan: [] });
    const { unmount } = show([ahead], 'en', '2026-11-24T12:00:00Z');
    expect(cells()[2]).toBe('Planned');
    expect(screen.getByText('Hours can be confirmed once they are over.')).toBeTruthy();
    unmount();
    show([ahead], 'en', '2026-11-24T20:00:00Z');
    expect(cells()[2]).toBe('Here now');
  });

  it('says when all is done, what comes later, and what came too late', () => {
    const done = presence({ ...confirmed, viewerCan: [] });
    const later = presence({
      ...{ id: 'q', day: '2026-11-27', viewerCan: [] },
      ...{ startsAt: '2026-11-27T19:00:00Z', endsAt: '2026-11-27T22:00:00Z' },
    });
    const first = show([done]);
    expect(screen.getByText('Everything is confirmed.')).toBeTruthy();
    first.unmount();
    const second = show([done, later]);
    expect(screen.getByText(/The rest comes once it is over/)).toBeTruthy();
    second.unmount();
    show([done, presence({ id: 'r', viewerCan: [] })]);
    expect(screen.getByText('Some hours were not confirmed in time.')).toBeTruthy();
  });

  it('without hours says so', () => {
    show([]);
    expect(screen.getByText('No hours this week')).toBeTruthy();
  });
});
