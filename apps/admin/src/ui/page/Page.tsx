import { type ReactNode, useEffect } from 'react';
import { PageStatus } from './StatusLine.js';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** One sentence: how things stand. */
  lead?: ReactNode;
  /** The one primary button. */
  action?: ReactNode;
  /** What the browser's tab says, when the title alone is not enough. */
  tabTitle?: string;
  /** Long texts and forms keep to a readable width. */
  narrow?: boolean;
  children?: ReactNode;
}

/** A screen: heading, one sentence of state, one primary button, content, and the last result. */
export function Page({ title, lead, action, tabTitle, narrow, children }: PageProps) {
  useEffect(() => {
    document.title = `${tabTitle ?? title} - Mutuality`;
  }, [tabTitle, title]);
  return (
    <PageStatus>
      <div className={narrow ? `${styles.page} ${styles.narrow}` : styles.page}>
        <div className={styles.head}>
          <div className={styles.words}>
            <h1 tabIndex={-1}>{title}</h1>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
          {action && <div className={styles.action}>{action}</div>}
        </div>
        {children}
      </div>
    </PageStatus>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
