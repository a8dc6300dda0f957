import type { CalendarDay } from '@mutuality/domain/time';
import { enumOf, type EnumOf } from '@mutuality/domain/values';
import type { Recipient } from '../platform/jobs/recipient.js';
import type { Language } from '../platform/mail/language.js';
import type { Links } from '../platform/mail/links.js';
import type { MailText } from '../platform/mail/mail-text.js';

/** What has happened to an agreement that people are told of. */
export const AgreementNews = enumOf(
  'PROPOSED',
  'AMENDED',
  'SIGNED_BY_ONE',
  'SIGNED_BY_BOTH',
  'ENDED',
  'WITHDRAWN',
);
export type AgreementNews = EnumOf<typeof AgreementNews>;

export interface AgreementMailFacts {
  agreementId: string;
  news: AgreementNews;
  libraryName: string;
  recoveryOrganizationName: string;
  weeklyHours: number;
  startsOn: CalendarDay;
  lastDay: CalendarDay;
  signedBy: { name: string; organization: string } | null;
  /** Organisations whose signature is missing. */
  waitingFor: string[];
  endedBy: string | null;
}

/** A calendar day as people of this language write it. */
export const dayIn = (language: Language, day: CalendarDay): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const namesIn = (language: Language, names: string[]) => new Intl.ListFormat(language).format(names);
const numberIn = (language: Language, value: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

type Said = Pick<MailText, 'subject' | 'paragraphs'>;

const english = (facts: AgreementMailFacts): Record<AgreementNews, Said> => {
  const { libraryName: library, recoveryOrganizationName: partner, signedBy, waitingFor } = facts;
  const pair = `${library} and ${partner}`;
  const first = dayIn('en', facts.startsOn);
  const last = dayIn('en', facts.lastDay);
  const waits = `Waiting for the signature of ${namesIn('en', waitingFor)}.`;
  return {
    PROPOSED: {
      subject: `An agreement to look at: ${pair}`,
      paragraphs: [
        `${pair} are offered an agreement on peer navigators’ hours: ${numberIn('en', facts.weeklyHours)} hours a week, from ${first} to ${last}.`,
        'Each side can change the terms and signs for itself. Nothing holds until both have signed.',
      ],
    },
    AMENDED: {
      subject: `New terms: ${pair}`,
      paragraphs: [
        `The terms offered to ${pair} have changed. The page shows what is different. Signatures under the earlier terms no longer count.`,
        waits,
      ],
    },
    SIGNED_BY_ONE: {
      subject: `One signature more: ${pair}`,
      paragraphs: [`${signedBy?.name} has signed for ${signedBy?.organization}.`, waits],
    },
    SIGNED_BY_BOTH: {
      subject: `Signed by both: ${pair}`,
      paragraphs: [
        `${pair} have both signed. The agreement takes effect by itself on ${first} and ends by itself after ${last}.`,
      ],
    },
    ENDED: {
      subject: `The last day is ${last}: ${pair}`,
      paragraphs: [
        `${facts.endedBy} has ended the agreement between ${pair}. Its last day is ${last}; access ends at midnight after it.`,
        'For 30 days after that both sides can settle the hours.',
      ],
    },
    WITHDRAWN: {
      subject: `Withdrawn: ${pair}`,
      paragraphs: [`The agreement between ${pair} was withdrawn before it began. There is nothing to do.`],
    },
  };
};

const spanish = (facts: AgreementMailFacts): Record<AgreementNews, Said> => {
  const { libraryName: library, recoveryOrganizationName: partner, signedBy, waitingFor } = facts;
  const pair = `${library} y ${partner}`;
  const first = dayIn('es', facts.startsOn);
  const last = dayIn('es', facts.lastDay);
  const waits = `Falta la firma de ${namesIn('es', waitingFor)}.`;
  return {
    PROPOSED: {
      subject: `Un acuerdo para revisar: ${pair}`,
      paragraphs: [
        `Se ofrece a ${pair} un acuerdo sobre horas de navegación de pares: ${numberIn('es', facts.weeklyHours)} horas por semana, del ${first} al ${last}.`,
        'Cada parte puede cambiar los términos y firma por sí misma. Nada obliga hasta que ambas hayan firmado.',
      ],
    },
    AMENDED: {
      subject: `Nuevos términos: ${pair}`,
      paragraphs: [
        `Cambiaron los términos ofrecidos a ${pair}. La página muestra qué es distinto. Las firmas de los términos anteriores ya no cuentan.`,
        waits,
      ],
    },
    SIGNED_BY_ONE: {
      subject: `Una firma más: ${pair}`,
      paragraphs: [`${signedBy?.name} firmó por ${signedBy?.organization}.`, waits],
    },
    SIGNED_BY_BOTH: {
      subject: `Firmado por ambas partes: ${pair}`,
      paragraphs: [
        `${pair} han firmado. El acuerdo entra en vigor por sí solo el ${first} y termina por sí solo después del ${last}.`,
      ],
    },
    ENDED: {
      subject: `El último día es el ${last}: ${pair}`,
      paragraphs: [
        `${facts.endedBy} terminó el acuerdo entre ${pair}. Su último día es el ${last}; el acceso termina a la medianoche siguiente.`,
        'Durante 30 días después ambas partes pueden cerrar las horas.',
      ],
    },
    WITHDRAWN: {
      subject: `Retirado: ${pair}`,
      paragraphs: [`El acuerdo entre ${pair} se retiró antes de empezar. No hay nada que hacer.`],
    },
  };
};

const page = (facts: AgreementMailFacts, to: Recipient, links: Links) =>
  links.page(to.affiliationId, `agreements/${facts.agreementId}`);

export const agreementMailTexts: Record<
  Language,
  (facts: AgreementMailFacts, to: Recipient, links: Links) => MailText
> = {
  en: (facts, to, links) => ({
    ...english(facts)[facts.news],
    action: { label: 'Look at the agreement', url: page(facts, to, links) },
  }),
  es: (facts, to, links) => ({
    ...spanish(facts)[facts.news],
    action: { label: 'Vea el acuerdo', url: page(facts, to, links) },
  }),
};
