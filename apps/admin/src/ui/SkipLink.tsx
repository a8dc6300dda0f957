import { useText } from '../lib/i18n/use-text.js';
import styles from './SkipLink.module.css';

/** The first stop of the tab key: past the header, to the content. */
export function SkipLink() {
  const { t } = useText();
  return (
    <a
      href="#content"
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      {t('ui.skip')}
    </a>
  );
}
