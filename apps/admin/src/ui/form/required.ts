import { useText } from '../../lib/i18n/use-text.js';

/** The rule "this is asked for", with a sentence that names the field where its label is plain text. */
export function useRequired(label: unknown, optional: boolean | undefined): { required?: string } {
  const { t } = useText();
  if (optional) return {};
  const named = typeof label === 'string' ? t('ui.form.missing.named', { label }) : t('ui.form.missing');
  return { required: named };
}
