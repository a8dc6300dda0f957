import { useMediaQuery } from '@mantine/hooks';
import { DayList } from './DayList.js';
import type { GridCard, WeekGridProps } from './week-grid-model.js';
import { WeekTable } from './WeekTable.js';

/** Rows by the seven days of a week, with cards: a table with keys, on a phone one day at a time. */
export function WeekGrid<C extends GridCard>(props: WeekGridProps<C>) {
  const phone = useMediaQuery('(max-width: 639.98px)', undefined, { getInitialValueInEffect: false });
  return phone ? <DayList {...props} /> : <WeekTable {...props} />;
}
