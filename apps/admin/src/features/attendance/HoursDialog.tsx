import type { AttendanceAction } from '@mutuality/domain/attendance';
import { useWatch } from 'react-hook-form';
import { minutesWords } from '../../lib/dates/words.js';
import type { Problem } from '../../lib/graphql/problem.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { type FormProblem, formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Dialog } from '../../ui/overlay/Dialog.js';
import { ConfirmHours, ConfirmWeek, CorrectHours } from './attendance.graphql.js';
import { LengthField } from './LengthField.js';
import type { Place } from './places.js';
import { deliveredOf, type Presence } from './presence.js';
import { whenWords, whoWords } from './words.js';

interface HoursDialogProps {
  action: AttendanceAction;
  /** The shifts as they stand now; a colleague may take some away while the dialog is open. */
  presences: readonly Presence[];
  title: string;
  libraryId: string;
  place: Place;
  week: string;
  onOutdated: () => void;
  /** With words when it was done, null when not. */
  onClose: (told: string | null) => void;
}

interface Draft {
  /** Minutes by shift. */
  lengths: Record<string, string>;
}

/** How long each shift was: as planned unless told otherwise. No reason is asked for and none is kept. */
export function HoursDialog(props: HoursDialogProps) {
  const { action, presences, title, place, onOutdated, onClose } = props;
  const speech = useText();
  const { t, language } = speech;
  const say = useSaying(props);
  const start = presences.map((each) => [each.id, String(deliveredOf(each) ?? each.expectedMinutes)]);
  const form = useDraft<Draft>({ lengths: Object.fromEntries(start) });
  const lengths = useWatch({ control: form.control, name: 'lengths' });
  const minutesOf = ({ id }: Presence) => Number(lengths[id]);
  const changed = presences.filter((each) => minutesOf(each) !== each.expectedMinutes).length;
  const count = presences.length;
  const hours = minutesWords(presences.reduce((sum, each) => sum + minutesOf(each), 0));
  const cancel = <Button onClick={() => onClose(null)}>{t('attendance.cancel')}</Button>;
  const confirming = action === 'CONFIRM';
  return (
    <Dialog opened title={title} onClose={() => onClose(null)}>
      {count === 0 ? (
        <Form form={form} submit={t('attendance.look_again')} onSubmit={() => onClose(null)}>
          <p>{t('attendance.confirm.gone')}</p>
        </Form>
      ) : (
        <Form
          form={form}
          submit={
            confirming ? t('attendance.confirm.save', { count, changed }) : t('attendance.correct.save')
          }
          aside={cancel}
          onSubmit={async () => {
            const { problem } = await say(presences.map(minutesOf));
            if (problem?.kind === 'CONFLICT') onOutdated();
            if (problem) return problemsAt(presences, problem, speech);
            const done = { count, hours, place: place.fullName };
            onClose(
              confirming ? t('attendance.confirm.done', done) : t('attendance.correct.done', { hours }),
            );
          }}
        >
          <p>{confirming ? t('attendance.confirm.explain') : t('attendance.correct.explain')}</p>
          {presences.map((presence) => (
            <LengthField
              key={presence.id}
              name={`lengths.${presence.id}`}
              label={`${whenWords(presence, language)}: ${whoWords(presence, speech)}`}
              planned={presence.expectedMinutes}
            />
          ))}
        </Form>
      )}
    </Dialog>
  );
}

/** What the server refuses stands at its shift. */
function problemsAt(
  presences: readonly Presence[],
  problem: Problem,
  speech: ReturnType<typeof useText>,
): FormProblem[] {
  return formProblems(problem, speech).map((each) => {
    const index = /^(?:presences\.(\d+)\.)?minutes$/.exec(each.field ?? '');
    const about = index && presences[Number(index[1] ?? 0)];
    return about ? { ...each, field: `lengths.${about.id}` } : each;
  });
}

/** Sends it: one shift by itself, or the week in one go, all of it or nothing. */
function useSaying({ action, presences, libraryId, place, week }: HoursDialogProps) {
  const [confirmWeek] = useSave(ConfirmWeek);
  const [confirm] = useSave(ConfirmHours);
  const [correct] = useSave(CorrectHours);
  return (minutes: readonly number[]) => {
    const said = presences.map(({ id, version }, index) => ({ id, version, minutes: minutes[index] ?? 0 }));
    const [only, second] = said;
    if (!only || second) {
      return confirmWeek({ input: { libraryId, branchId: place.id, week, presences: said } });
    }
    const input = { libraryId, ...only };
    return action === 'CORRECT' ? correct({ input }) : confirm({ input });
  };
}
