import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { Button } from '../../ui/Button.js';
import { CheckField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { DayField, TimeField } from '../../ui/form/WhenField.js';
import { Dialog } from '../../ui/overlay/Dialog.js';
import { agreementAt, type BoardData, type BoardPlace, type BoardShift } from './board.js';
import styles from './Board.module.css';
import { PersonField } from './PersonField.js';
import { AssignShift, MoveShift } from './scheduling.graphql.js';

/** Hours as they are written down: the person may still be missing. */
export interface ShiftDraft {
  branchId: string;
  navigatorId: string;
  day: string;
  fromTime: string;
  toTime: string;
  learning: boolean;
}

/** The form's start: a shift to be moved, or an empty cell or gap to fill. */
export interface ShiftStart extends ShiftDraft {
  moves?: BoardShift;
}

interface ShiftDialogProps {
  board: BoardData;
  places: BoardPlace[];
  start: ShiftStart;
  /** The id of the draft that was made, or null when nothing was. */
  onClose: (draftId: string | null) => void;
}

/** Assigns or moves a shift. It says what the rules say before it saves; a draft may go against them. */
export function ShiftDialog({ board, places, start, onClose }: ShiftDialogProps) {
  const speech = useText();
  const { t } = speech;
  const { moves, ...draftStart } = start;
  const form = useDraft<ShiftDraft>(draftStart);
  const [assign] = useSave(AssignShift);
  const [move] = useSave(MoveShift);

  const save = async (draft: ShiftDraft) => {
    const place = places.find(({ id }) => id === draft.branchId);
    const agreementId = (place && agreementAt(place, draft.day)?.agreementId) ?? '';
    const input = { ...draft, agreementId };
    if (moves) {
      const { data, problem } = await move({ input: { ...input, id: moves.id, version: moves.version } });
      return { id: data?.moveShift.id, problem };
    }
    const { data, problem } = await assign({ input });
    return { id: data?.assignShift.id, problem };
  };

  return (
    <Dialog
      opened
      title={t(moves ? 'scheduling.form.move' : 'scheduling.form.assign')}
      onClose={() => onClose(null)}
    >
      <Form
        form={form}
        submit={t(moves ? 'scheduling.form.move.save' : 'scheduling.form.assign.save')}
        aside={<Button onClick={() => onClose(null)}>{t('scheduling.cancel')}</Button>}
        onSubmit={async (draft) => {
          const { id, problem } = await save(draft);
          if (problem) return formProblems(problem, speech);
          onClose(id ?? null);
        }}
      >
        <SelectField
          name="branchId"
          label={t('scheduling.form.place')}
          options={places
            .filter(({ agreements }) =>
              agreements.some(({ viewerCan }) => viewerCan.includes('shift.assign')),
            )
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DayField name="day" label={t('scheduling.form.day')} />
        <div className={styles.pair}>
          <TimeField name="fromTime" label={t('scheduling.form.from')} />
          <TimeField name="toTime" label={t('scheduling.form.to')} />
        </div>
        <CheckField
          name="learning"
          label={t('scheduling.form.learning')}
          hint={t('scheduling.form.learning.hint')}
        />
        <PersonField board={board} places={places} movedId={moves?.id ?? null} />
      </Form>
    </Dialog>
  );
}
