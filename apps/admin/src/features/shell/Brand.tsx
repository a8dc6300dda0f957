import { Link } from '@tanstack/react-router';
import styles from './Shell.module.css';

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className={styles.mark}>
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M16 2a14 14 0 0 1 0 28a7 7 0 0 1 0-14a7 7 0 0 0 0-14z" fill="currentColor" />
    </svg>
  );
}

/** The product's name; for somebody signed in, the way home. */
export function Brand({ affiliationId }: { affiliationId?: string }) {
  const face = (
    <>
      <Mark />
      <span>Mutuality</span>
    </>
  );
  return affiliationId ? (
    <Link to="/a/$affiliationId" params={{ affiliationId }} className={styles.brand}>
      {face}
    </Link>
  ) : (
    <span className={styles.brand}>{face}</span>
  );
}
