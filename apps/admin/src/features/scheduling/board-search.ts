import { useNavigate, useSearch } from '@tanstack/react-router';
import { inAddress } from '../../lib/address/in-address.js';
import { isDay, plusDays, todayIn, weekOf, zoneHere } from '../../lib/dates/weeks.js';
import type { BoardView } from './board.js';

/** What the address says of the board: the week by any of its days, what its rows are, and the day that a phone shows. */
export function useBoardSearch() {
  const search: { week?: unknown; view?: unknown; day?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = todayIn(zoneHere());
  const week = weekOf(isDay(search.week) ? search.week : today);
  const view: BoardView = search.view === 'people' ? 'people' : 'places';
  const day =
    isDay(search.day) && weekOf(search.day) === week ? search.day : weekOf(today) === week ? today : week;
  const go = (patch: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: inAddress(patch), replace: 'day' in patch });
  return {
    week,
    view,
    day,
    isThisWeek: weekOf(today) === week,
    toWeek: (weeks: number) => go({ week: plusDays(week, weeks * 7), day: undefined }),
    toToday: () => go({ week: undefined, day: undefined }),
    toDay: (shown: string) => go({ day: shown }),
  };
}
