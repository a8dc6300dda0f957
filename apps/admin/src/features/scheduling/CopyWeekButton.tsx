import { plusDays } from '../../lib/dates/weeks.js';
import { dayWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, readRefusals, refusalText } from '../../lib/refusals/problems.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import styles from './Board.module.css';
import { CopyWeek } from './scheduling.graphql.js';
import type { Tell } from './words.js';

/** Copies the week before as drafts, and says what was left out and why. */
export function CopyWeekButton({ week, tell }: { week: string; tell: Tell }) {
  const speech = useText();
  const { t, language } = speech;
  const [copy] = useSave(CopyWeek);
  const fromWeek = plusDays(week, -7);
  const act = async () => {
    const { data, problem } = await copy({ fromWeek, toWeek: week });
    if (problem)
      return formProblems(problem, speech)
        .map(({ message }) => message)
        .join(' ');
    const { copied, skipped } = data.copyWeek;
    const reasons = skipped.flatMap(({ refusals }) => readRefusals(refusals));
    const words = [...new Set(reasons.map((refusal) => refusalText(refusal, speech)))];
    tell(
      <>
        <p>{t('scheduling.copied', { count: copied, skipped: skipped.length })}</p>
        {words.length > 0 && (
          <ul className={styles.plainList}>
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        )}
      </>,
      copied > 0 ? 'ok' : 'info',
    );
  };
  return (
    <ConfirmButton
      title={t('scheduling.copy.title')}
      explain={t('scheduling.copy.explain', { day: dayWords(fromWeek, language) })}
      keep={t('scheduling.cancel')}
      confirm={t('scheduling.copy.confirm')}
      onConfirm={act}
    >
      {t('scheduling.copy')}
    </ConfirmButton>
  );
}
