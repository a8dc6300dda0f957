import type { ChangeReport } from '@mutuality/domain/attendance';
import { phoneWords } from '@mutuality/domain/organizations';
import { placeName } from '@mutuality/domain/onboarding';
import { weekOf } from '@mutuality/domain/time';
import type { Recipient } from '../../platform/jobs/recipient.js';
import { defineMail } from '../../platform/mail/define-mail.js';
import type { Language } from '../../platform/mail/language.js';
import type { Links } from '../../platform/mail/links.js';
import type { MailText } from '../../platform/mail/mail-text.js';
import { dayInWords, timesInWords } from './week-words.js';

interface SomethingChanged {
  change: ChangeReport;
  day: string;
  place: string;
  phone: string | null;
  planned: { name: string; fromTime: string; toTime: string }[];
}

/** A branch says in one tap that something changed: told to those who plan there, with whom it touches that day. */
export const somethingChanged = defineMail(
  'something_changed',
  ['libraryId', 'branchId', 'change', 'day'],
  async (tx, { libraryId, branchId, change, day }, to): Promise<SomethingChanged | null> => {
    const [branch] = await tx.sql<{ name: string; library: string; phone: string | null }>(
      `select b.name, o.name as library, coalesce(b.desk_phone, b.phone) as phone
         from branch b join organization o on o.tenant_id = b.tenant_id and o.id = b.tenant_id
        where b.tenant_id = $1 and b.id = $2`,
      [libraryId, branchId],
    );
    if (!branch) return null;
    const planned = await tx.sql<SomethingChanged['planned'][number]>(
      `select n.name, s.from_time as "fromTime", s.to_time as "toTime"
         from shift s join navigator n on n.tenant_id = $1 and n.id = s.navigator_id
        where s.tenant_id = $1 and s.branch_id = $2 and s.day = $3 and s.state = 'PUBLISHED' order by s.starts_at, n.name`,
      [to.tenantId, branchId, day],
    );
    const { library, place } = placeName(branch.library, branch.name, []);
    const named = [place, library].filter(Boolean).join(', ');
    return { change: change as ChangeReport, day, place: named, phone: branch.phone, planned };
  },
  {
    en: (facts, to, links) => textOf(facts, to, links, 'en'),
    es: (facts, to, links) => textOf(facts, to, links, 'es'),
  },
);

const happened: Record<Language, Record<ChangeReport, string>> = {
  en: {
    NOBODY_HERE: 'The library says: nobody came, though hours are planned.',
    CLOSED_TODAY: 'The library says: we are closed today.',
    OPENS_LATE: 'The library says: we open late today.',
    CLOSES_EARLY: 'The library says: we close early today.',
    ROOM_CHANGED: 'The library says: the room changed today.',
    PLEASE_CALL: 'The library says: please call us.',
  },
  es: {
    NOBODY_HERE: 'La biblioteca dice: no llegó nadie, aunque hay horas planificadas.',
    CLOSED_TODAY: 'La biblioteca dice: hoy está cerrado.',
    OPENS_LATE: 'La biblioteca dice: hoy abrimos más tarde.',
    CLOSES_EARLY: 'La biblioteca dice: hoy cerramos antes.',
    ROOM_CHANGED: 'La biblioteca dice: hoy cambió la sala.',
    PLEASE_CALL: 'La biblioteca dice: llámenos, por favor.',
  },
};

const words = {
  en: {
    subject: (place: string) => `Something changed at ${place}`,
    planned: (day: string) => `Planned there on ${day}:`,
    nobody: (day: string) => `Nobody is planned there on ${day}.`,
    phone: (phone: string) => `Desk phone: ${phone}`,
    action: 'See the week',
  },
  es: {
    subject: (place: string) => `Algo cambió en ${place}`,
    planned: (day: string) => `Horas planificadas allí el ${day}:`,
    nobody: (day: string) => `No hay nadie planificado allí el ${day}.`,
    phone: (phone: string) => `Teléfono del mostrador: ${phone}`,
    action: 'Vea la semana',
  },
} satisfies Record<Language, unknown>;

function textOf(facts: SomethingChanged, to: Recipient, links: Links, language: Language): MailText {
  const { change, day, place, phone, planned } = facts;
  const text = words[language];
  const on = dayInWords(day, language);
  const lines = planned.map(
    ({ name, fromTime, toTime }) => `${name}, ${timesInWords(fromTime, toTime, language)}`,
  );
  return {
    subject: text.subject(place),
    paragraphs: [
      happened[language][change],
      lines.length > 0 ? [text.planned(on), ...lines].join('\n') : text.nobody(on),
      ...(phone ? [text.phone(phoneWords(phone))] : []),
    ],
    action: { label: text.action, url: links.page(to.affiliationId, `?week=${weekOf(day)}`) },
  };
}
