import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Tag } from '../../ui/Tag.js';
import styles from './Libraries.module.css';

export interface Fact {
  key: string;
  label: string;
  value: ReactNode;
  /** The facts of the survey that this line shows. */
  fields?: readonly string[];
  /** Something to look at, such as a name that may be cut short. */
  note?: string;
}

/** How many lines of the list stand on the word of the survey alone: an address is one line of several facts. */
export const linesToConfirm = (facts: readonly Fact[], unconfirmed: readonly string[]): number =>
  facts.filter(({ fields = [] }) => fields.some((field) => unconfirmed.includes(field))).length;

interface FactListProps {
  facts: Fact[];
  /** Facts that stand on the word of the survey alone. */
  unconfirmed: readonly string[];
  surveyYear?: number | null;
  /** Null: the person only reads. */
  onConfirm: ((fields: string[]) => void) | null;
}

/** What is known, line by line; what came from the survey says so until somebody of the library confirms it. */
export function FactList({ facts, unconfirmed, surveyYear, onConfirm }: FactListProps) {
  const { t } = useText();
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, label, value, fields = [], note }) => {
        const open = fields.filter((field) => unconfirmed.includes(field));
        return (
          <div key={key} className={styles.fact}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.says}>
                <span>{value ?? <span className={styles.muted}>{t('libraries.not_said')}</span>}</span>
                {open.length > 0 && (
                  <Tag>{t('libraries.from_survey', { year: String(surveyYear ?? '') })}</Tag>
                )}
              </span>
              {note && <span className={styles.muted}>{note}</span>}
            </dd>
            {open.length > 0 && onConfirm ? (
              <dd>
                <Button
                  small
                  aria-label={t('libraries.confirm_of', { fact: label })}
                  onClick={() => onConfirm(open)}
                >
                  {t('libraries.confirm')}
                </Button>
              </dd>
            ) : null}
          </div>
        );
      })}
    </dl>
  );
}
