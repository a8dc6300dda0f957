import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { Client, Provider } from 'urql';
import { renderIn } from '../../testing/render-in.js';
import { HoursForm } from './HoursForm.js';
import type { PlaceOfHours } from './PlaceHours.js';

const place = {
  ...{ __typename: 'Branch', id: 'ewen', name: 'Ewen', kind: 'CENTRAL', status: 'OPEN' },
  ...{ zone: 'America/Detroit', needsHours: true, surveyHoursAYear: 520, surveyYear: 2015, version: 1 },
} as unknown as PlaceOfHours;

const tuesday = {
  ...{ weekday: 2 as const, nths: [], opensAt: '10:00', closesAt: '12:00', seasonFrom: null, seasonTo: null },
};

const nowhere = new Client({ url: '/', preferGetMethod: false, exchanges: [] });

describe('opening hours as they are typed', () => {
  it('are compared with the survey before they are saved', () => {
    renderIn(
      'en',
      <Provider value={nowhere}>
        <HoursForm libraryId="mcmillan" place={place} periods={[tuesday]} onSaved={() => undefined} />
      </Provider>,
    );
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toMatch(/520/);
    fireEvent.input(screen.getByLabelText('Closes'), { target: { value: '20:00' } });
    expect(said()).toBe('');
    fireEvent.input(screen.getByLabelText('Closes'), { target: { value: 'soon' } });
    expect(said()).toBe('');
  });
});
