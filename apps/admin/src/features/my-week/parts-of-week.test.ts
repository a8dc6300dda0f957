import { describe, expect, it } from '@jest/globals';
import { partsOfWeek } from './parts-of-week.js';

const shift = (id: string, day: string, endsAt: string, zone = 'America/Detroit') => ({
  id,
  day,
  endsAt,
  zone,
});
const ids = (parts: Record<string, { id: string }[]>) =>
  Object.fromEntries(Object.entries(parts).map(([name, shifts]) => [name, shifts.map(({ id }) => id)]));

describe("a navigator's week", () => {
  const shifts = [
    shift('monday', '2026-11-23', '2026-11-23T22:00:00Z'),
    shift('morning', '2026-11-24', '2026-11-24T17:00:00Z'),
    shift('afternoon', '2026-11-24', '2026-11-24T22:00:00Z'),
    shift('thursday', '2026-11-26', '2026-11-26T22:00:00Z'),
  ];

  it('shows under today what is still to come or going on, and what is over as earlier', () => {
    expect(ids(partsOfWeek(shifts, Date.parse('2026-11-24T17:00:00Z')))).toEqual({
      today: ['afternoon'],
      next: ['thursday'],
      earlierToday: ['morning'],
      before: ['monday'],
    });
    expect(ids(partsOfWeek(shifts, Date.parse('2026-11-24T22:30:00Z')))).toMatchObject({
      today: [],
      earlierToday: ['morning', 'afternoon'],
    });
  });

  it('goes by the clock of each place', () => {
    const late = [shift('west', '2026-11-24', '2026-11-25T05:30:00Z', 'America/Menominee')];
    const now = Date.parse('2026-11-25T05:15:00Z');
    expect(ids(partsOfWeek(late, now))).toMatchObject({ today: ['west'] });
    expect(ids(partsOfWeek([{ ...late[0]!, zone: 'America/Detroit' }], now))).toMatchObject({
      next: ['west'],
    });
  });
});
