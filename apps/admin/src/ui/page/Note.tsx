import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconXboxX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Page.module.css';

export type NoteTone = 'ok' | 'warn' | 'danger' | 'info';

const icons = { ok: IconCircleCheck, warn: IconAlertTriangle, danger: IconXboxX, info: IconInfoCircle };

/** A short framed message with its sign; the tone is in the words as well, never in the colour alone. */
export function Note({ tone, children }: { tone: NoteTone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <div className={`${styles.line} ${styles[tone]}`}>
      <Icon size={22} aria-hidden="true" />
      <div>{typeof children === 'string' ? <p>{children}</p> : children}</div>
    </div>
  );
}
