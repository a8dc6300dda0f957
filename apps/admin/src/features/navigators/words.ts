import type { ClearanceKind } from '@mutuality/domain/navigators';
import type { useText } from '../../lib/i18n/use-text.js';

type Speech = ReturnType<typeof useText>;

/** A branch of a partner library as people call it: "Elm District Library: North", or its one name. */
export const placeWords = ({ library, name }: { library?: string | null; name: string }): string =>
  library ? `${library}: ${name}` : name;

/** "School check: Norrie Elementary", "Naloxone training". */
export function clearanceWords(
  { kind, detail }: { kind: ClearanceKind; detail: string },
  { t }: Speech,
): string {
  const word = t(`navigators.clearance.${kind}`);
  if (detail === '') return word;
  return kind === 'OTHER' ? detail : `${word}: ${detail}`;
}

/** The language of a code by its name: "Spanish". Browsers have no name for sign languages. */
export function languageWords(code: string, { t, language }: Speech): string {
  if (code === 'ase') return t('navigators.language.ase');
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Languages that are spoken at library tables most, in the order of their names; others a person has come first. */
const common = ['en', 'es', 'ase', 'ar', 'bn', 'fr', 'hmn', 'ko', 'pl', 'ru', 'so', 'vi', 'zh'];

/** The languages to choose from, as options. */
export const languageOptions = (has: readonly string[], speech: Speech) =>
  [...new Set([...common, ...has])].map((value) => ({ value, label: languageWords(value, speech) }));

/** Hours as a person types them, from minutes: 450 is "7.5". Empty where there are none. */
export const hoursText = (minutes: number | null | undefined): string =>
  minutes == null ? '' : String(minutes / 60);

/** Minutes of typed hours: "7.5" or "7,5". Null where nothing is typed; no number is NaN, which the rule refuses. */
export function minutesOfHours(text: string): number | null {
  const typed = text.trim();
  return typed === '' ? null : Math.round(Number(typed.replace(',', '.')) * 60);
}

/** A typed text, or null where nothing is typed. */
export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;
