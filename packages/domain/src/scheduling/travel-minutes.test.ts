import { describe, expect, it } from '@jest/globals';
import { checkShift } from './check-shift.js';
import { agreementFacts, branch, draft, facts, shift } from './testing/build-plan.js';
import { straightLineMiles, travelMinutes } from './travel-minutes.js';

const kalamazoo = { latitude: 42.2917, longitude: -85.5872 };
const marquette = { latitude: 46.5476, longitude: -87.3956 };
const nowhere = { latitude: null, longitude: null };

describe('the way between two branches', () => {
  it('is estimated from the straight line × 1.4 at 45 mph + 10 minutes, and only warns', () => {
    const miles = straightLineMiles(kalamazoo, marquette) ?? 0;
    expect(Math.round(miles)).toBe(307);
    expect(travelMinutes(kalamazoo, marquette, undefined)).toEqual({
      minutes: Math.ceil((miles * 1.4 * 60) / 45 + 10),
      blocks: false,
    });
    expect(travelMinutes(kalamazoo, kalamazoo, undefined)).toEqual({ minutes: 10, blocks: false });
    expect(travelMinutes(kalamazoo, nowhere, undefined)).toBeNull();
  });

  it('is what the coordinator set, where it is set', () => {
    const set = { branchId: 'a', otherBranchId: 'b', minutes: 25, blocks: true };
    expect(travelMinutes(kalamazoo, marquette, set)).toEqual({ minutes: 25, blocks: true });
    expect(travelMinutes(nowhere, nowhere, set)).toEqual({ minutes: 25, blocks: true });
  });
});

describe('time to travel', () => {
  // Ten miles of straight line: 18.7 minutes of road and 10 to arrive make 29.
  const there = { latitude: kalamazoo.latitude + 10 / 69.09, longitude: kalamazoo.longitude };
  const branches = [branch('central', kalamazoo), branch('oshtemo', there)];
  const travel = (fromTime: string, known: Parameters<typeof facts>[0] = {}) =>
    checkShift(
      { ...draft(), fromTime },
      facts({
        branches,
        shifts: [shift('before', { branchId: 'oshtemo', fromTime: '13:00', toTime: '14:00' })],
        ...known,
      }),
    );

  it('warns where it is short, with both branches and both figures', () => {
    expect(travel('14:29')).toEqual([]);
    expect(travel('14:28')).toEqual([
      {
        code: 'scheduling.no_travel_time',
        path: ['fromTime'],
        params: {
          navigator: 'Dee',
          branch: 'Oshtemo',
          otherBranch: 'Central',
          needed: 29,
          available: 28,
          day: '2026-11-24',
        },
        severity: 'WARNS',
      },
    ]);
  });

  it('is what the coordinator set, both ways, and then may block', () => {
    const travelTimes = [{ branchId: 'central', otherBranchId: 'oshtemo', minutes: 45, blocks: true }];
    expect(travel('14:45', { travelTimes })).toEqual([]);
    expect(travel('14:44', { travelTimes })).toMatchObject([{ severity: 'BLOCKS', params: { needed: 45 } }]);
    const shorter = travelTimes.map((time) => ({ ...time, minutes: 15, blocks: false }));
    expect(travel('14:15', { travelTimes: shorter })).toEqual([]);
  });

  it('counts from the last place before, not an earlier one', () => {
    const at = (branchId: string, fromTime: string, toTime: string) =>
      shift(fromTime, { branchId, fromTime, toTime });
    const shifts = [at('central', '09:00', '10:00'), at('oshtemo', '13:00', '14:00')];
    expect(travel('14:10', { shifts })).toMatchObject([{ params: { branch: 'Oshtemo', available: 10 } }]);
  });

  it('looks at the next shift too', () => {
    const shifts = [shift('after', { branchId: 'oshtemo', fromTime: '17:10', toTime: '19:00' })];
    expect(travel('14:00', { shifts })).toMatchObject([
      { path: ['toTime'], params: { branch: 'Central', otherBranch: 'Oshtemo', available: 10 } },
    ]);
  });

  it('is counted in moments across the zone line', () => {
    const west = branch('menominee', { ...there, zone: 'America/Menominee' });
    const before = { branchId: 'menominee', zone: 'America/Menominee', fromTime: '13:00', toTime: '13:15' };
    const known = {
      branches: [branch('central', kalamazoo), west],
      agreements: [agreementFacts({ branchIds: ['central', 'menominee'] })],
      shifts: [shift('west', before)],
    };
    expect(travel('14:30', known)).toMatchObject([{ params: { available: 15, needed: 29 } }]);
    expect(travel('14:44', known)).toEqual([]);
  });
});
