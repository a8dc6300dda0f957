import type { Ref } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import styles from './Form.module.css';

export interface SummaryLine {
  message: string;
  /** The id of the field that the line is about. */
  target?: string;
}

/** "There is a problem": every fault once, each a link to its field. It takes the focus when it appears. */
export function ErrorSummary({ lines, ref }: { lines: SummaryLine[]; ref?: Ref<HTMLDivElement> }) {
  const { t } = useText();
  if (lines.length === 0) return null;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className={styles.summary}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{t('ui.form.problem')}</h2>
      <ul>
        {lines.map(({ message, target }) => (
          <li key={`${target ?? ''}${message}`}>
            {target ? (
              <a
                href={`#${target}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(target)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
