import { useText } from '../lib/i18n/use-text.js';
import styles from './Numbers.module.css';

/** A number that may be hidden so that nobody can be recognised by it. */
export interface SafeNumber {
  value: number | null;
  suppressed: 'SMALL' | 'COMPLEMENTARY' | null;
}

/** Shows the number, or says that it is hidden and why; a hidden number is never a zero. */
export function SuppressedNumber({ number }: { number: SafeNumber }) {
  const { t, language } = useText();
  if (number.suppressed) {
    return <span className={styles.hidden}>{t(`ui.number.${number.suppressed}`)}</span>;
  }
  if (number.value === null) return <span>{t('ui.none')}</span>;
  return <span>{new Intl.NumberFormat(language).format(number.value)}</span>;
}

/** Money in whole cents with its currency, or the word for none. */
export function MoneyNone({ cents, currency }: { cents: number | null; currency: string }) {
  const { t, language } = useText();
  if (cents === null) return <span>{t('ui.none')}</span>;
  return <span>{new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100)}</span>;
}
