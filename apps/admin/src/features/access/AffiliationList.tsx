import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import type { Affiliation } from '../../lib/session/session.js';
import styles from './Access.module.css';

interface AffiliationListProps {
  affiliations: readonly Affiliation[];
  /** Where under an affiliation to go: '' is its first screen. */
  path?: string;
}

/** One's own affiliations, each with role, organisation and branches in words. */
export function AffiliationList({ affiliations, path = '' }: AffiliationListProps) {
  const { t } = useText();
  return (
    <ul className={styles.list}>
      {affiliations.map((affiliation) => {
        const names = affiliation.branches.map((branch) => branch.name);
        const apart = names.filter((name) => name !== affiliation.organization.name);
        return (
          <li key={affiliation.id}>
            <Link to={`/a/${affiliation.id}${path}` as '/'} className={styles.card}>
              <strong>{affiliation.organization.name}</strong>
              <span>{t(`role.${affiliation.role}`)}</span>
              {apart.length > 0 && <span className={styles.branches}>{apart.join(', ')}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
