import { useLingui } from '@lingui/react';
import type { Language } from './languages.js';

export type TextValues = Record<string, string | number>;

/** `t('noun.thing', { name })` gives the sentence in the language in use; `language` is that language. */
export function useText() {
  const { i18n } = useLingui();
  return {
    language: i18n.locale as Language,
    t: (id: string, values?: TextValues) => i18n._(id, values),
  };
}
