import { type ChangeReport, changesToReport } from '@mutuality/domain/attendance';
import { dayAt } from '@mutuality/domain/time';
import { weekOf } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { RadioField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Dialog } from '../../ui/overlay/Dialog.js';
import { PresenceOfWeek, ReportChange, ToldOfChanges } from './attendance.graphql.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';

interface ReportDialogProps {
  libraryId: string;
  place: Place;
  /** The partners that were told, or null when nobody was. */
  onClose: (told: string[] | null) => void;
}

/** What changed, out of a list: nothing about a person is written down. It says first who will be told. */
export function ReportDialog({ libraryId, place, onClose }: ReportDialogProps) {
  const speech = useText();
  const { t, language } = speech;
  const now = Date.now();
  const today = dayAt(now, place.zone);
  const at = { libraryId, branchId: place.id };
  const told = useLoad(ToldOfChanges, at);
  const week = useLoad(PresenceOfWeek, { ...at, week: weekOf(today) });
  const hours = (week.data?.branchWeek ?? []).map(({ day, startsAt }) => ({
    day,
    startsAt: Date.parse(startsAt),
  }));
  const [report] = useSave(ReportChange);
  const form = useDraft<{ change: ChangeReport | '' }>({ change: '' });
  const cancel = <Button onClick={() => onClose(null)}>{t('attendance.cancel')}</Button>;
  return (
    <Dialog
      opened
      title={t('attendance.change.title_at', { place: place.fullName })}
      onClose={() => onClose(null)}
    >
      <Loaded of={told} rows={2}>
        {({ partnersAt }) =>
          partnersAt.length === 0 ? (
            <div className={styles.stack}>
              <p>{t('attendance.change.nobody')}</p>
              {cancel}
            </div>
          ) : (
            <Form
              form={form}
              submit={t('attendance.change.save')}
              aside={cancel}
              onSubmit={async ({ change }) => {
                if (!change) return;
                const { data, problem } = await report({ ...at, change });
                if (problem) return formProblems(problem, speech);
                onClose(data.reportChange);
              }}
            >
              <p>
                {t('attendance.change.who', { partners: new Intl.ListFormat(language).format(partnersAt) })}
              </p>
              <RadioField
                name="change"
                label={t('attendance.change.what')}
                options={changesToReport(hours, today, now).map((value) => ({
                  value,
                  label: t(`attendance.change.${value}`),
                }))}
              />
            </Form>
          )
        }
      </Loaded>
    </Dialog>
  );
}
