import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { DayField } from '../../ui/form/WhenField.js';
import { AwaitBoard } from './agreements.graphql.js';
import type { ActProps } from './SignForm.js';

/** On which day the side's board meets about the agreement; empty takes that back. */
export function BoardForm({ agreement, side, onDone, onCancel }: ActProps) {
  const speech = useText();
  const { t } = speech;
  const [save] = useSave(AwaitBoard);
  const meetsOn = agreement.waitingFor.find(({ party }) => party === side)?.boardMeetsOn ?? '';
  const form = useDraft({ meetsOn });
  return (
    <Form
      form={form}
      submit={t('agreements.board.save')}
      aside={<Button onClick={onCancel}>{t('agreements.cancel')}</Button>}
      onSubmit={async (draft) => {
        const { problem } = await save({ id: agreement.id, meetsOn: draft.meetsOn || null });
        if (problem) return formProblems(problem, speech);
        onDone(t(draft.meetsOn ? 'agreements.board.saved' : 'agreements.board.cleared'));
      }}
    >
      <DayField
        name="meetsOn"
        label={t('agreements.board.day')}
        hint={t('agreements.board.day.hint')}
        min={agreement.today}
        optional
      />
    </Form>
  );
}
