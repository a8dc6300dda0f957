import type { ReactNode } from 'react';
import { type BadgeState, StatusBadge } from './Tag.js';
import styles from './TaskList.module.css';

export interface Task {
  key: string;
  /** The link or button that opens the task. */
  title: ReactNode;
  hint?: ReactNode;
  state: BadgeState;
  /** The state in words. */
  word: string;
}

/** What is left to do, in any order; each line opens its task and says how it stands. */
export function TaskList({ label, tasks }: { label: string; tasks: Task[] }) {
  return (
    <ul aria-label={label} className={styles.list}>
      {tasks.map((task) => (
        <li key={task.key} className={styles.task}>
          <div className={styles.words}>
            <div className={styles.title}>{task.title}</div>
            {task.hint && <div className={styles.hint}>{task.hint}</div>}
          </div>
          <StatusBadge state={task.state}>{task.word}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}
