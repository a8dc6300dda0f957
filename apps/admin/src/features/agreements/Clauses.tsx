import { useText } from '../../lib/i18n/use-text.js';
import type { TermsShown } from './agreement.js';
import styles from './Agreements.module.css';

/** The clauses, in the language that they are signed in. */
export function Clauses({ terms: { clauses, language } }: { terms: TermsShown }) {
  const { t } = useText();
  if (clauses.length === 0) return <p className={styles.muted}>{t('agreements.clauses.none')}</p>;
  return (
    <ol className={styles.clauses} lang={language}>
      {clauses.map(({ key, title, text }) => (
        <li key={key}>
          <h3>{title}</h3>
          {text.split(/\n{2,}/).map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
