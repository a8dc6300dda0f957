import type { Refusal, RefusalCode } from '../refusals/index.js';
import { type CalendarDay, parseCalendarDay } from '../time/index.js';
import { isMail } from '../values/index.js';

/** A full week and a half: more weekly hours for one person are a slip of the pen. */
const mostWeeklyMinutes = 60 * 60;

/** A language as BCP 47 names it, without region: `en`, `es`, `ase` (American Sign Language). */
const language = /^[a-z]{2,3}$/;

/** What a coordinator writes about a navigator. */
export interface NavigatorDraft {
  name: string;
  mail?: string | null;
  phone?: string | null;
  languages: string[];
  /** Minutes the person wants to work in a week; null is no target. */
  weeklyTargetMinutes?: number | null;
  startsOn: CalendarDay;
}

/** What a navigator chooses to show at the branches where they are placed. */
export interface CardChoice {
  cardShown: boolean;
  publicName?: string | null;
  languages: string[];
}

/** Whether a navigator's profile can stand. */
export function checkNavigator(draft: NavigatorDraft): Refusal[] {
  const refusals: Refusal[] = [];
  const say = (code: RefusalCode, field: string, params?: Refusal['params']) =>
    refusals.push({ code, path: [field], params, severity: 'BLOCKS' });
  const { name, mail, languages, startsOn } = draft;
  if (name.trim() === '' || name.trim().length > 200) say('navigators.name_missing', 'name');
  if (mail?.trim() && !isMail(mail)) say('access.mail_form', 'mail', { mail });
  if (parseCalendarDay(startsOn) === null) say('navigators.not_a_day', 'startsOn', { day: startsOn });
  return [...refusals, ...checkLanguages(languages), ...checkWeeklyTarget(draft.weeklyTargetMinutes ?? null)];
}

/** Whether a card can be shown so: a name is shown only where there is one. */
export function checkCard({ cardShown, publicName, languages }: CardChoice): Refusal[] {
  const refusals = checkLanguages(languages);
  const letters = publicName?.trim().length ?? 0;
  if ((cardShown && letters === 0) || letters > 60) {
    refusals.push({ code: 'navigators.public_name_missing', path: ['publicName'], severity: 'BLOCKS' });
  }
  return refusals;
}

function checkLanguages(languages: readonly string[]): Refusal[] {
  const unknown = languages.find((code) => !language.test(code));
  if (unknown === undefined) return [];
  const params = { language: unknown };
  return [{ code: 'navigators.language_unknown', path: ['languages'], params, severity: 'BLOCKS' }];
}

/** Whether a person's weekly target hours, in minutes, can stand; null is no target. */
export function checkWeeklyTarget(weeklyTargetMinutes: number | null): Refusal[] {
  if (weeklyTargetMinutes === null) return [];
  const whole = Number.isInteger(weeklyTargetMinutes);
  if (whole && weeklyTargetMinutes > 0 && weeklyTargetMinutes <= mostWeeklyMinutes) return [];
  const params = { minutes: weeklyTargetMinutes };
  const path = ['weeklyTargetMinutes'];
  return [{ code: 'navigators.weekly_minutes_out_of_range', path, params, severity: 'BLOCKS' }];
}

/** Whether first and last day, both inside, are days in order; no last day is without end. */
export function checkFirstAndLast(startsOn: CalendarDay, endsOn: CalendarDay | null): Refusal[] {
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (day !== null && parseCalendarDay(day) === null) {
      return [{ code: 'navigators.not_a_day', path: [field], params: { day }, severity: 'BLOCKS' }];
    }
  }
  if (endsOn === null || endsOn >= startsOn) return [];
  const params = { first: startsOn, last: endsOn };
  return [{ code: 'navigators.ends_before_start', path: ['endsOn'], params, severity: 'BLOCKS' }];
}
