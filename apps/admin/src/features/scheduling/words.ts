import type { Refusal } from '@mutuality/domain/refusals';
import { dayWords, minutesWords, rangeWords } from '../../lib/dates/words.js';
import type { Language } from '../../lib/i18n/languages.js';
import { blocking, refusalText, type Speech, warnings } from '../../lib/refusals/problems.js';
import type { BoardPlace, BoardShift } from './board.js';

type Times = { fromTime: string; toTime: string };

/** "2-5 pm" */
export const timesWords = ({ fromTime, toTime }: Times, language: Language): string =>
  rangeWords(fromTime, toTime, language);

/** "Dee Rivers, 2-5 pm" */
export const shiftName = (shift: BoardShift, language: Language): string =>
  `${shift.navigatorName}, ${timesWords(shift, language)}`;

/** "Dee Rivers, Tue, Nov 24, 2-5 pm, Elm District Library: North" */
export function shiftInFull(shift: BoardShift, places: readonly BoardPlace[], language: Language): string {
  const place = places.find(({ id }) => id === shift.branchId)?.name;
  const when = `${dayWords(shift.day, language)}, ${timesWords(shift, language)}`;
  return [shift.navigatorName, when, place].filter(Boolean).join(', ');
}

/** "6 h of 20 h", "6 h" where nobody wishes for a number. */
export const hoursOf = (minutes: number, whole: number | null | undefined, { t }: Speech): string =>
  whole == null
    ? minutesWords(minutes)
    : t('scheduling.hours_of', { hours: minutesWords(minutes), whole: minutesWords(whole) });

/** Whether hours fit, and what speaks against it, in one line: hard rules first. */
export function verdict(refusals: readonly Refusal[], speech: Speech): string {
  const blocks = blocking(refusals);
  const said = [...blocks, ...warnings(refusals)].map((refusal) => refusalText(refusal, speech));
  if (said.length === 0) return speech.t('scheduling.fits');
  const first = blocks.length > 0 ? 'scheduling.does_not_fit' : 'scheduling.fits_but';
  return `${speech.t(first)} ${said.join('. ')}`;
}
