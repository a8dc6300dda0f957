import { daysOfWeek } from '@mutuality/domain/time';
import { defineMail } from '../../platform/mail/define-mail.js';
import { myWeek } from '../my-week.js';
import { whomToAsk } from './whom-to-ask.js';
import { weekOfNavigatorTexts } from './week-of-navigator.text.js';

/**
 * What changed in a navigator's week: the week as it stands at delivery, what was published `since` marked as new, and the weekdays
 * (1 for Monday) on which something is `gone`.
 */
export const weekOfNavigator = defineMail(
  'week_of_navigator',
  ['week', 'since', 'gone'],
  async (tx, { week, since, gone }, to) => {
    const rows = await myWeek(tx, week);
    const shifts = rows.map((shift) => ({ ...shift, isNew: shift.publishedAt >= new Date(since) }));
    const days = daysOfWeek(week).filter((_, n) => gone.includes(String(n + 1)));
    if (!shifts.some(({ isNew }) => isNew) && days.length === 0) return null;
    return { week, shifts, gone: days, ask: await whomToAsk(tx, to) };
  },
  weekOfNavigatorTexts,
);
