import type { Language } from '../../lib/i18n/languages.js';

interface DoorWords {
  title: (place: string) => string;
  week: (from: string, to: string) => string;
  none: string;
  walkUp: string;
  what: string;
  where: (place: string) => string;
  call: (phone: string) => string;
  now: string;
  help: string;
}

/**
 * The sheet for the door says everything in both languages at once, whichever its reader speaks: so these texts are not in the catalogs.
 * 988: press 2 for Spanish, or text AYUDA (SAMHSA, 988 Suicide and Crisis Lifeline).
 */
export const doorWords: Record<Language, DoorWords> = {
  en: {
    title: (place) => `Peer navigators at ${place}`,
    week: (from, to) => `${from} to ${to}`,
    none: 'No hours this week.',
    walkUp: 'Just walk up. No name, no form, no cost.',
    what: 'Talk with someone who has been there. You choose what to talk about.',
    where: (place) => `Where: ${place}`,
    call: (phone) => `Questions: ${phone}`,
    now: 'Call or text, day or night, when things feel too heavy. It is free.',
    help: 'Call for food, housing and other help.',
  },
  es: {
    title: (place) => `Personas navegadoras en ${place}`,
    week: (from, to) => `${from} al ${to}`,
    none: 'Esta semana no hay horas.',
    walkUp: 'Solo acérquese. Sin nombre, sin formularios, sin costo.',
    what: 'Hable con alguien que ha pasado por algo parecido. Usted elige de qué hablar.',
    where: (place) => `Dónde: ${place}`,
    call: (phone) => `Preguntas: ${phone}`,
    now: 'Llame y oprima 2, o envíe AYUDA, de día o de noche, cuando todo pese demasiado. Es gratis.',
    help: 'Llame para pedir comida, vivienda y otra ayuda.',
  },
};
