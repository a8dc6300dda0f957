import { dayAt } from '@mutuality/domain/time';

interface When {
  day: string;
  zone: string;
  endsAt: string;
}

/** This week's shifts by when they are, seen from a moment (ms) and by the clock of each place. */
export function partsOfWeek<S extends When>(shifts: readonly S[], now: number) {
  const isOver = ({ endsAt }: S) => Date.parse(endsAt) <= now;
  const isToday = ({ day, zone }: S) => day === dayAt(now, zone);
  return {
    today: shifts.filter((shift) => isToday(shift) && !isOver(shift)),
    next: shifts.filter((shift) => !isToday(shift) && !isOver(shift)),
    earlierToday: shifts.filter((shift) => isToday(shift) && isOver(shift)),
    before: shifts.filter((shift) => !isToday(shift) && isOver(shift)),
  };
}
