import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleHalf2,
  IconClock,
  IconXboxX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** done, begun, waiting, not yet, needs a look, stopped: the six states any list needs. */
export type BadgeState = 'done' | 'begun' | 'waiting' | 'notYet' | 'look' | 'stopped';

const signs = {
  done: { Icon: IconCircleCheck, tone: 'ok' },
  begun: { Icon: IconCircleHalf2, tone: 'info' },
  waiting: { Icon: IconClock, tone: 'warn' },
  notYet: { Icon: IconCircle, tone: 'plain' },
  look: { Icon: IconAlertTriangle, tone: 'warn' },
  stopped: { Icon: IconXboxX, tone: 'danger' },
} as const;

/** A state as a sign and a word. */
export function StatusBadge({ state, children }: { state: BadgeState; children: ReactNode }) {
  const { Icon, tone } = signs[state];
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      <Icon size={16} aria-hidden="true" />
      {children}
    </span>
  );
}

/** A plain label on a thing. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={`${styles.tag} ${styles.plain}`}>{children}</span>;
}
