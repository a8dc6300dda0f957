import type { BranchFacts, TravelTime } from './shift.js';

type Place = Pick<BranchFacts, 'latitude' | 'longitude'>;

const earthRadiusMiles = 3958.8;
/** Roads are longer than the straight line by this much, driven at so many miles an hour, plus parking and walking. */
const detour = 1.4;
const milesPerHour = 45;
const minutesToArrive = 10;

/** Miles between two places along the straight line; null where one has no coordinates. */
export function straightLineMiles(a: Place, b: Place): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const lat = Math.sin(radians(b.latitude - a.latitude) / 2);
  const lon = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h = lat * lat + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * lon * lon;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Minutes to get from one branch to another (F-27): what the coordinator set for the pair, else an estimate from the
 * straight line (× 1.4 at 45 mph + 10), which only ever warns. Null: nothing is known.
 */
export function travelMinutes(
  from: Place,
  to: Place,
  set: TravelTime | undefined,
): { minutes: number; blocks: boolean } | null {
  if (set) return { minutes: set.minutes, blocks: set.blocks };
  const miles = straightLineMiles(from, to);
  if (miles === null) return null;
  return { minutes: Math.ceil((miles * detour * 60) / milesPerHour + minutesToArrive), blocks: false };
}
