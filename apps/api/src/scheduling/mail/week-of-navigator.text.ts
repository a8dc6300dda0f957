import { phoneWords } from '@mutuality/domain/organizations';
import type { CalendarDay, Week } from '@mutuality/domain/time';
import type { Recipient } from '../../platform/jobs/recipient.js';
import type { Language } from '../../platform/mail/language.js';
import type { Links } from '../../platform/mail/links.js';
import type { MailText } from '../../platform/mail/mail-text.js';
import type { MyShift } from '../my-week.type.js';
import { askInWords, type WhomToAsk } from './whom-to-ask.js';
import { dayInWords, mondayInWords, timesInWords, zoneInWords } from './week-words.js';

interface WeekOfNavigator {
  week: Week;
  shifts: (MyShift & { isNew: boolean })[];
  /** Days on which something was taken away or moved. */
  gone: CalendarDay[];
  ask: WhomToAsk;
}

const isNewIn: Record<Language, string> = { en: ' (new)', es: ' (nuevo)' };
const learningIn: Record<Language, string> = { en: 'Learning alongside', es: 'Aprende junto a otra persona' };
const deskIn: Record<Language, string> = { en: 'Desk phone', es: 'Teléfono del mostrador' };

/** One time after the other: when, where, the address, where to sit, the desk phone. */
function paragraphsOf({ shifts }: WeekOfNavigator, language: Language): string[] {
  const severalZones = new Set(shifts.map(({ zone }) => zone)).size > 1;
  return shifts.map((shift) => {
    const { day, fromTime, toTime, zone, placeName, libraryName, street, city, whereToSit, startsAt } = shift;
    const when = `${dayInWords(day, language)}, ${timesInWords(fromTime, toTime, language)}`;
    const inZone = severalZones ? ` (${zoneInWords(zone, language, startsAt)})` : '';
    const phone = shift.deskPhone ?? shift.phone;
    return [
      `${when}${inZone}${shift.isNew ? isNewIn[language] : ''}`,
      [placeName, libraryName].filter(Boolean).join(', '),
      [street, city].filter(Boolean).join(', '),
      whereToSit,
      phone && `${deskIn[language]}: ${phoneWords(phone)}`,
      shift.learning && learningIn[language],
    ]
      .filter(Boolean)
      .join('\n');
  });
}

const listed = (days: CalendarDay[], language: Language) =>
  new Intl.ListFormat(language).format(days.map((day) => dayInWords(day, language)));

type Compose = (facts: WeekOfNavigator, to: Recipient, links: Links) => MailText;

export const weekOfNavigatorTexts: Record<Language, Compose> = {
  en: (facts, to, links) => ({
    subject: `Your week of ${mondayInWords(facts.week, 'en')} changed`,
    paragraphs: [
      facts.shifts.length > 0
        ? 'This is your week as it stands now. Times are by the clock of each place.'
        : 'You have no hours in this week now.',
      ...(facts.gone.length > 0 ? [`Changed or taken out: ${listed(facts.gone, 'en')}.`] : []),
      ...paragraphsOf(facts, 'en'),
    ],
    action: { label: 'See your week', url: links.page(to.affiliationId, `?week=${facts.week}`) },
    after: [askInWords(facts.ask, 'en')],
  }),
  es: (facts, to, links) => ({
    subject: `Su semana del ${mondayInWords(facts.week, 'es')} cambió`,
    paragraphs: [
      facts.shifts.length > 0
        ? 'Así queda su semana ahora. Las horas son las del reloj de cada lugar.'
        : 'Ya no tiene horas en esta semana.',
      ...(facts.gone.length > 0 ? [`Cambiado o quitado: ${listed(facts.gone, 'es')}.`] : []),
      ...paragraphsOf(facts, 'es'),
    ],
    action: { label: 'Vea su semana', url: links.page(to.affiliationId, `?week=${facts.week}`) },
    after: [askInWords(facts.ask, 'es')],
  }),
};
