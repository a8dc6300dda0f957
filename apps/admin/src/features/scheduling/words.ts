import type { Refusal } from '@mutuality/domain/refusals';
import { dayWords, minutesWords, rangeWords } from '../../lib/dates/words.js';
import type { ReactNode } from 'react';
import type { Language } from '../../lib/i18n/languages.js';
import { paramWords } from '../../lib/refusals/param-words.js';
import { blocking, refusalText, type Speech, warnings } from '../../lib/refusals/problems.js';
import type { NoteTone } from '../../ui/page/Note.js';
import type { BoardPlace, BoardShift } from './board.js';

/** Tells what became of an act. */
export type Tell = (message: ReactNode, tone?: NoteTone) => void;

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

/** A rule that a card goes against, short: the card says who and when itself. */
export const reasonWords = ({ code, params }: Refusal, { t, language }: Speech): string =>
  t(`scheduling.why.${code.replace('scheduling.', '')}`, paramWords(params ?? {}, language));

/** Whether hours fit, and what speaks against it, in one line: hard rules first. */
export function verdict(refusals: readonly Refusal[], speech: Speech): string {
  const blocks = blocking(refusals);
  const said = [...blocks, ...warnings(refusals)].map((refusal) => refusalText(refusal, speech));
  if (said.length === 0) return speech.t('scheduling.fits');
  const first = blocks.length > 0 ? 'scheduling.does_not_fit' : 'scheduling.fits_but';
  return `${speech.t(first)} ${said.join('. ')}`;
}
