import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../lib/i18n/use-text.js';
import { Button } from './Button.js';
import styles from './PrintPage.module.css';

interface PrintPageProps {
  /** Stands in the browser's tab and on the sheet; neutral, because a screen can be seen by others. */
  title: string;
  landscape?: boolean;
  /** What to do on the page before printing; not on the sheet. */
  controls?: ReactNode;
  children: ReactNode;
}

/** A sheet of paper: on screen as it will be printed, with its one button. */
export function PrintPage({ title, landscape, controls, children }: PrintPageProps) {
  const { t } = useText();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles.page}>
      <div className={styles.controls}>
        <Button
          tone="primary"
          icon={<IconPrinter size={20} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('ui.print')}
        </Button>
        {controls}
      </div>
      <article className={landscape ? `${styles.sheet} ${styles.landscape}` : styles.sheet}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </article>
    </div>
  );
}
