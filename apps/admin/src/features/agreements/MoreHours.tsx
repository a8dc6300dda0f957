import { checkAllowance } from '@mutuality/domain/agreements';
import { weekOf } from '../../lib/dates/weeks.js';
import { dateWords, minutesWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { NumberField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { type AgreementFile, may } from './agreement.js';
import { AllowWeek } from './agreements.graphql.js';
import { hoursText, minutesOf } from './hours.js';

/** Weeks in which the library allows more than the weekly hours. Shown once there is one, or where one can be added. */
export function MoreHours({ agreement }: { agreement: AgreementFile }) {
  const { t, language } = useText();
  const tell = useTell();
  const allows = may(agreement, 'agreement.allow_week');
  const { allowances } = agreement;
  if (!allows && allowances.length === 0) return null;
  return (
    <Section title={t('agreements.more')}>
      {allowances.length > 0 && (
        <ul>
          {allowances.map(({ week, minutes, allowedByName }) => (
            <li key={week}>
              {t('agreements.more.week', {
                week: dateWords(week, language),
                hours: minutesWords(minutes),
                name: allowedByName,
              })}
            </li>
          ))}
        </ul>
      )}
      {allows && (
        <OpenForm label={t('agreements.more.allow')}>
          {(close) => (
            <AllowForm
              agreement={agreement}
              onCancel={close}
              onDone={(told) => {
                close();
                tell(told);
              }}
            />
          )}
        </OpenForm>
      )}
    </Section>
  );
}

interface AllowFormProps {
  agreement: AgreementFile;
  onDone: (told: string) => void;
  onCancel: () => void;
}

function AllowForm({ agreement, onDone, onCancel }: AllowFormProps) {
  const speech = useText();
  const { t, language } = speech;
  const [allow] = useSave(AllowWeek);
  const form = useDraft({ week: agreement.today, minutes: hoursText(agreement.weeklyMinutes) });
  const terms = { ...agreement, totalMinutes: agreement.totalMinutes ?? null };
  return (
    <Form
      form={form}
      submit={t('agreements.more.save')}
      aside={<Button onClick={onCancel}>{t('agreements.cancel')}</Button>}
      check={({ minutes }) => refusalProblems(checkAllowance(terms, minutesOf(minutes)), speech)}
      onSubmit={async ({ week, minutes }) => {
        const { problem } = await allow({ id: agreement.id, week, minutes: minutesOf(minutes) });
        if (problem) return formProblems(problem, speech);
        onDone(t('agreements.more.saved', { week: dateWords(weekOf(week), language) }));
      }}
    >
      <DayField
        name="week"
        label={t('agreements.more.day')}
        hint={t('agreements.more.day.hint')}
        max={agreement.lastDay}
      />
      <NumberField name="minutes" label={t('agreements.more.hours')} hint={t('agreements.hours.hint')} />
    </Form>
  );
}
