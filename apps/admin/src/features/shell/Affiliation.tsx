import { Link } from '@tanstack/react-router';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { branchesToName } from '../../lib/session/session.js';
import { useText } from '../../lib/i18n/use-text.js';
import styles from './Shell.module.css';

/** As what and where one works now, in words on every screen; the way to another only for who has another. */
export function AffiliationWords() {
  const { t, language } = useText();
  const { session, affiliation } = useAffiliation();
  const names = branchesToName(affiliation);
  const where =
    names.length > 2
      ? t('shell.branches', { count: names.length })
      : new Intl.ListFormat(language).format(names);
  return (
    <div className={styles.affiliation}>
      <span className="visually-hidden">{t('shell.working_as')}</span>
      <span className={styles.organization}>{affiliation.organization.name}</span>
      {where && <span>{where}</span>}
      <span className={styles.role}>{t(`role.${affiliation.role}`)}</span>
      {session.affiliations.length > 1 && <Link to="/choose">{t('shell.switch')}</Link>}
    </div>
  );
}
