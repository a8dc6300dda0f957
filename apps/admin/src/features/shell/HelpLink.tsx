import { IconHelpCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import styles from './Shell.module.css';

/** The way to help, at the same place of every screen (WCAG 2.2, 3.2.6). */
export function HelpLink({ affiliationId }: { affiliationId?: string }) {
  const { t } = useText();
  const face = (
    <>
      <IconHelpCircle size={24} aria-hidden="true" />
      <span className={styles.helpWord}>{t('shell.help')}</span>
    </>
  );
  return affiliationId ? (
    <Link to="/a/$affiliationId/help" params={{ affiliationId }} className={styles.help}>
      {face}
    </Link>
  ) : (
    <Link to="/help" className={styles.help}>
      {face}
    </Link>
  );
}
