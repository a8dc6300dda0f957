import { addDays } from '@mutuality/domain/time';
import { defineMail } from '../../platform/mail/define-mail.js';
import type { Recipient } from '../../platform/jobs/recipient.js';
import type { Language } from '../../platform/mail/language.js';
import type { Links } from '../../platform/mail/links.js';
import type { MailText } from '../../platform/mail/mail-text.js';
import { dayInWords, mondayInWords, timesInWords } from './week-words.js';

interface Presence {
  day: string;
  fromTime: string;
  toTime: string;
  publicName: string | null;
  learning: boolean;
}

interface WeekOfBranch {
  branchId: string;
  week: string;
  branch: string;
  presence: Presence[];
}

/** A branch's published week as its staff may see it (R2): when, and who by public name where the person shows one (R8). */
export const weekOfBranch = defineMail(
  'week_of_branch',
  ['libraryId', 'branchId', 'week'],
  async (tx, { libraryId, branchId, week }): Promise<WeekOfBranch | null> => {
    const [branch] = await tx.sql<{ name: string }>(
      'select name from branch where tenant_id = $1 and id = $2',
      [libraryId, branchId],
    );
    if (!branch) return null;
    const presence = await tx.sql<Presence>(presenceSql, [libraryId, branchId, week, addDays(week, 7)]);
    return { branchId, week, branch: branch.name, presence };
  },
  {
    en: (facts, to, links) => textOf(facts, to, links, 'en'),
    es: (facts, to, links) => textOf(facts, to, links, 'es'),
  },
);

const presenceSql = `
with page as materialized (
  select a.shift_id, a.recovery_organization_id, a.day, a.from_time, a.to_time, a.starts_at, a.learning
    from attendance a where a.tenant_id = $1 and a.branch_id = $2 and a.day >= $3 and a.day < $4)
select p.day, p.from_time as "fromTime", p.to_time as "toTime", p.learning,
       (select c.public_name
          from shift s join placement_card c on c.tenant_id = s.tenant_id and c.navigator_id = s.navigator_id and c.branch_id = s.branch_id and c.during @> s.starts_at
         where s.tenant_id = p.recovery_organization_id and s.id = p.shift_id and c.public_name is not null
         limit 1) as "publicName"
  from page p
 order by p.starts_at, p.shift_id`;

const words = {
  en: {
    subject: (branch: string, week: string) => `${branch}: the week of ${week}`,
    lead: 'This is your week with peer navigators as it stands now.',
    none: 'No peer navigator hours are planned in this week now.',
    someone: 'a peer navigator',
    learning: 'learning alongside',
    action: 'See the week',
  },
  es: {
    subject: (branch: string, week: string) => `${branch}: la semana del ${week}`,
    lead: 'Así queda ahora su semana con navegación de pares.',
    none: 'No hay horas de navegación de pares en esta semana.',
    someone: 'una persona navegadora',
    learning: 'aprende junto a otra persona',
    action: 'Vea la semana',
  },
} satisfies Record<Language, unknown>;

function textOf(
  { branchId, week, branch, presence }: WeekOfBranch,
  to: Recipient,
  links: Links,
  language: Language,
): MailText {
  const text = words[language];
  const lines = presence.map(({ day, fromTime, toTime, publicName, learning }) => {
    const who = `${publicName ?? text.someone}${learning ? ` (${text.learning})` : ''}`;
    return `${dayInWords(day, language)}, ${timesInWords(fromTime, toTime, language)}: ${who}`;
  });
  return {
    subject: text.subject(branch, mondayInWords(week, language)),
    paragraphs: lines.length > 0 ? [text.lead, lines.join('\n')] : [text.none],
    action: { label: text.action, url: links.page(to.affiliationId, `branch/${branchId}?week=${week}`) },
  };
}
