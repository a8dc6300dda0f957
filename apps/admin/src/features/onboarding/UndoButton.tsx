import { zoneHere } from '../../lib/dates/weeks.js';
import { instantWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { UndoImport } from './survey.graphql.js';

interface UndoButtonProps {
  batch: { id: string; libraries: readonly unknown[]; undoUntil?: string | null };
  /** The page says itself that it is taken back. */
  quiet?: boolean;
}

/** Takes an import back, whole, while that is possible; what somebody has used since is named. */
export function UndoButton({ batch: { id, libraries, undoUntil }, quiet }: UndoButtonProps) {
  const speech = useText();
  const { t, language } = speech;
  const tell = useTell();
  const [undo] = useSave(UndoImport);
  if (!undoUntil) return null;
  const until = instantWords(undoUntil, zoneHere(), language);
  return (
    <ConfirmButton
      title={t('onboarding.undo.title')}
      explain={t('onboarding.undo.explain', { libraries: libraries.length, until })}
      keep={t('onboarding.undo.keep')}
      confirm={t('onboarding.undo.confirm')}
      danger
      onConfirm={async () => {
        const { problem } = await undo({ batchId: id });
        if (problem)
          return formProblems(problem, speech)
            .map(({ message }) => message)
            .join('. ');
        if (!quiet) tell(t('onboarding.undo.done'));
      }}
    >
      {t('onboarding.undo')}
    </ConfirmButton>
  );
}
