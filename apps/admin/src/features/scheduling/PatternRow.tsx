import { useState } from 'react';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { useTell } from '../../ui/page/StatusLine.js';
import type { BoardBranch } from './board.js';
import styles from './Board.module.css';
import { type Pattern, patternRhythm, patternTitle } from './pattern-words.js';
import { PatternForm } from './PatternForm.js';
import { DropPattern } from './scheduling.graphql.js';

interface PatternRowProps {
  branch: BoardBranch;
  name: string;
  pattern: Pattern;
  today: string;
  mayKeep: boolean;
}

/** One pattern in words, changed in its place or removed after a question. */
export function PatternRow({ branch, name, pattern, today, mayKeep }: PatternRowProps) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [editing, setEditing] = useState(false);
  const [drop] = useSave(DropPattern);
  const title = patternTitle(pattern, speech);
  if (editing) {
    return (
      <li className={styles.row}>
        <PatternForm
          {...{ branch, pattern, today }}
          onCancel={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            tell(t('scheduling.pattern.saved'));
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div>
        <strong>{title}</strong>
        <div className={styles.muted}>{patternRhythm(pattern, speech)}</div>
      </div>
      {mayKeep && (
        <div className={styles.buttons}>
          <Button
            small
            aria-label={`${t('scheduling.pattern.edit')}: ${name}, ${title}`}
            onClick={() => setEditing(true)}
          >
            {t('scheduling.pattern.edit')}
          </Button>
          <ConfirmButton
            small
            aria-label={`${t('scheduling.pattern.drop')}: ${name}, ${title}`}
            title={t('scheduling.pattern.drop.title', { name: title })}
            explain={t('scheduling.pattern.drop.explain')}
            keep={t('scheduling.pattern.drop.keep')}
            confirm={t('scheduling.pattern.drop')}
            danger
            onConfirm={async () => {
              const { problem } = await drop({ id: pattern.id });
              if (problem)
                return formProblems(problem, speech)
                  .map(({ message }) => message)
                  .join(' ');
              tell(t('scheduling.pattern.dropped'));
            }}
          >
            {t('scheduling.pattern.drop')}
          </ConfirmButton>
        </div>
      )}
    </li>
  );
}
