import type { Agreement } from '../agreements/agreement.entity.js';
import type { Navigator } from '../navigators/navigator.entity.js';
import type { DemoLibrary } from './members.js';
import { the } from './the.js';
import type { Habit } from './weeks.js';

/** Where hours are worked: under an agreement, at the places of one library. */
export interface Terms {
  agreement: Agreement;
  library: DemoLibrary;
}

const habit = (
  { agreement, library }: Terms,
  place: number,
  { id: navigatorId }: Navigator,
  weekday: Habit['weekday'],
  fromTime: string,
  toTime: string,
  learning = false,
): Habit => ({
  agreement,
  branchId: the(library.branches, place).id,
  navigatorId,
  weekday,
  fromTime,
  toTime,
  learning,
});

/** The week of the institute; Tess learns beside Anthony. `people` in the order of `instituteNavigators`. */
export function instituteHabits(
  { alder, copper, birch }: Record<'alder' | 'copper' | 'birch', Terms>,
  people: readonly Navigator[],
): Habit[] {
  const [anthony, maria, dee] = [the(people, 0), the(people, 1), the(people, 2)];
  const [jonas, tess] = [the(people, 3), the(people, 4)];
  return [
    habit(alder, 0, anthony, 1, '14:00', '17:00'),
    habit(alder, 0, tess, 1, '14:00', '17:00', true),
    habit(alder, 0, maria, 2, '10:00', '13:00'),
    habit(alder, 0, anthony, 4, '13:00', '17:00'),
    habit(alder, 1, dee, 2, '13:00', '16:00'),
    habit(alder, 1, maria, 5, '10:00', '13:00'),
    habit(alder, 2, jonas, 3, '11:00', '15:00'),
    habit(alder, 3, jonas, 4, '14:00', '17:00'),
    habit(copper, 0, maria, 3, '10:00', '14:00'),
    habit(copper, 1, dee, 4, '12:00', '16:00'),
    habit(birch, 0, anthony, 5, '10:00', '13:00'),
  ];
}

/** The week of the peer center: Walt, at one place in the north. */
export const peerCenterHabits = (tamarack: Terms, people: readonly Navigator[]): Habit[] => [
  habit(tamarack, 0, the(people, 0), 2, '13:00', '17:00'),
];

/** The habits but for one person's: their places stay without anybody, which are gaps. */
export const without = (habits: readonly Habit[], { id }: Navigator): Habit[] =>
  habits.filter(({ navigatorId }) => navigatorId !== id);

/** The habits of a week in which all libraries are closed on one weekday. */
export const exceptOn = (habits: readonly Habit[], closed: Habit['weekday']): Habit[] =>
  habits.filter(({ weekday }) => weekday !== closed);

/** Hours that put Maria in two places at once. */
export const conflictOf = (habits: readonly Habit[]): Habit => ({
  ...the(habits, 2),
  branchId: the(habits, 4).branchId,
  fromTime: '12:00',
  toTime: '15:00',
});
