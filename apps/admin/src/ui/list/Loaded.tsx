import { type ReactNode, useEffect, useState } from 'react';
import type { Loadable } from '../../lib/graphql/use-load.js';
import { clockTime } from '../../lib/dates/words.js';
import { problemText } from '../../lib/refusals/problems.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../Button.js';
import { Note } from '../page/Note.js';
import styles from './List.module.css';

/** Grey rows in the shape of what is coming, only when it takes longer than 300 ms. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return <div className={styles.quiet} aria-busy="true" />;
  return (
    <div aria-busy="true" className={styles.skeleton}>
      <p role="status" className={styles.loading}>
        {t('ui.list.loading')}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.bone} />
      ))}
    </div>
  );
}

/** Why there is nothing here, and the one next step. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children && <p>{children}</p>}
      {action && <div>{action}</div>}
    </div>
  );
}

/** A block that could not be loaded, or may not be seen: what happened, what to do. The rest of the page stays. */
function Failed({ of, denied }: { of: Loadable<unknown>; denied?: ReactNode }) {
  const speech = useText();
  const { t } = speech;
  const problem = of.problem;
  if (!problem) return null;
  const hidden = problem.kind === 'FORBIDDEN' || problem.kind === 'NOT_FOUND';
  const words = problem.kind === 'REFUSED' ? t('problem.INTERNAL') : problemText(problem, speech);
  if (hidden) return <Note tone="info">{denied ?? t('ui.list.denied')}</Note>;
  return (
    <div role="alert" className={styles.failed}>
      <Note tone="danger">{words}</Note>
      <Button onClick={of.retry}>{t('ui.list.again')}</Button>
    </div>
  );
}

interface LoadedProps<T> {
  of: Loadable<T>;
  /** Whom to ask, when the person may not see this. */
  denied?: ReactNode;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** A block of a page in each of its states: loading, failed, denied, stale, there. */
export function Loaded<T>({ of, denied, rows, children }: LoadedProps<T>) {
  const { t, language } = useText();
  if (of.data === undefined)
    return of.loading ? <Skeleton rows={rows} /> : <Failed of={of} denied={denied} />;
  return (
    <>
      {of.stale && of.from && (
        <div role="status" className={styles.stale}>
          <Note tone="warn">{t('ui.list.stale', { time: clockTime(of.from, language) })}</Note>
          <Button small onClick={of.retry}>
            {t('ui.list.again')}
          </Button>
        </div>
      )}
      {children(of.data)}
    </>
  );
}
