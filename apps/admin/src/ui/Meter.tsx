import type { ReactNode } from 'react';
import styles from './Meter.module.css';

export interface MeterPart {
  key: string;
  /** "Planned", "Delivered": the words of this part. */
  label: string;
  /** The amount, in the unit of `total`. */
  amount: number;
  /** The amount in words: "9 h". */
  words: string;
  look: 'full' | 'striped' | 'dotted';
}

interface MeterProps {
  label: ReactNode;
  total: number;
  parts: MeterPart[];
  /** What is left, or over, in words. */
  rest: string;
  over?: boolean;
}

/** How much of an allowance is used. The words say it all; the bar repeats them by pattern. */
export function Meter({ label, total, parts, rest, over }: MeterProps) {
  const whole = Math.max(
    total,
    parts.reduce((sum, part) => sum + part.amount, 0),
    1,
  );
  return (
    <div className={styles.meter}>
      {label && <div className={styles.label}>{label}</div>}
      <div className={styles.bar} aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part.key}
            className={styles[part.look]}
            data-over={over || undefined}
            style={{ width: `${(part.amount / whole) * 100}%` }}
          />
        ))}
      </div>
      <ul className={styles.words}>
        {parts.map((part) => (
          <li key={part.key}>
            {part.label} <strong>{part.words}</strong>
          </li>
        ))}
        <li data-over={over || undefined}>{rest}</li>
      </ul>
    </div>
  );
}
