import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { ConfirmFacts } from './libraries.graphql.js';

interface Confirmed {
  libraryId: string;
  branchId?: string;
  version: number;
}

/** Confirms facts of the survey, some or all, and says so. */
export function useConfirm({ libraryId, branchId, version }: Confirmed) {
  const speech = useText();
  const tell = useTell();
  const [confirm] = useSave(ConfirmFacts);
  return async (fields: string[] | null) => {
    const { problem } = await confirm({ input: { libraryId, branchId, version, fields } });
    if (problem)
      tell(
        formProblems(problem, speech)
          .map(({ message }) => message)
          .join('. '),
        'danger',
      );
    else tell(speech.t('libraries.confirmed'));
  };
}
