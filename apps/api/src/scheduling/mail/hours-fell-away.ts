import { placeName } from '@mutuality/domain/onboarding';
import { weekOf } from '@mutuality/domain/time';
import type { Recipient } from '../../platform/jobs/recipient.js';
import { defineMail } from '../../platform/mail/define-mail.js';
import type { Language } from '../../platform/mail/language.js';
import type { Links } from '../../platform/mail/links.js';
import type { MailText } from '../../platform/mail/mail-text.js';
import { askInWords, type WhomToAsk, whomToAsk } from './whom-to-ask.js';
import { dayInWords, timesInWords } from './week-words.js';

interface Hours {
  navigator: string;
  library: string;
  branch: string;
  day: string;
  fromTime: string;
  toTime: string;
}

interface HoursFellAway {
  hours: Hours[];
  ask: WhomToAsk;
}

/** Published hours that are cancelled because their agreement ends: all of them in one mail, to a navigator their own. */
export const hoursFellAway = defineMail(
  'hours_fell_away',
  ['agreementId', 'at'],
  async (tx, { agreementId, at }, to): Promise<HoursFellAway | null> => {
    const hours = await tx.sql<Hours>(
      `select navigator_name as navigator, library_name as library, branch_name as branch, day, from_time as "fromTime", to_time as "toTime"
         from authz.fallen_away($1, $2)`,
      [agreementId, at],
    );
    return hours.length > 0 ? { hours, ask: await whomToAsk(tx, to) } : null;
  },
  {
    en: (facts, to, links) => textOf(facts, to, links, 'en'),
    es: (facts, to, links) => textOf(facts, to, links, 'es'),
  },
);

const words = {
  en: {
    subject: (library: string) => `Hours at ${library} are cancelled`,
    yours: (library: string) => `The agreement with ${library} ends. These hours of yours are cancelled:`,
    all: (library: string) =>
      `The agreement with ${library} ends. These published hours are cancelled, and each navigator who signs in is told:`,
    action: 'See the week',
  },
  es: {
    subject: (library: string) => `Se cancelan horas en ${library}`,
    yours: (library: string) => `El acuerdo con ${library} termina. Se cancelan estas horas suyas:`,
    all: (library: string) =>
      `El acuerdo con ${library} termina. Se cancelan estas horas publicadas, y se avisa a cada persona navegadora que tiene acceso:`,
    action: 'Vea la semana',
  },
} satisfies Record<Language, unknown>;

function textOf({ hours, ask }: HoursFellAway, to: Recipient, links: Links, language: Language): MailText {
  const text = words[language];
  const isOwn = to.role === 'NAVIGATOR';
  const [first] = hours;
  const library = first?.library ?? '';
  const lines = hours.map(({ navigator, branch, day, fromTime, toTime }) => {
    const when = `${dayInWords(day, language)}, ${timesInWords(fromTime, toTime, language)}`;
    return [when, placeName(library, branch, []).place, isOwn ? null : navigator].filter(Boolean).join(', ');
  });
  return {
    subject: text.subject(library),
    paragraphs: [(isOwn ? text.yours : text.all)(library), lines.join('\n')],
    action: {
      label: text.action,
      url: links.page(to.affiliationId, first && `?week=${weekOf(first.day)}`),
    },
    ...(isOwn ? { after: [askInWords(ask, language)] } : {}),
  };
}
