import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { useTell } from '../../ui/page/StatusLine.js';
import type { Check } from './CheckStep.js';
import styles from './Onboarding.module.css';
import { MendSurvey } from './survey.graphql.js';

type Problem = Check['problems'][number];

/** A cell that was not taken: put it right here, leave the row out, or let it be. */
export function ProblemRow({ problem, check }: { problem: Problem; check: Check }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [mend] = useSave(MendSurvey);
  const { file, row, column, value, reason } = problem;
  const where = t(`onboarding.problem.${file}`, { row: String(row) });
  const fixes = check.fixes.map(({ file: of, row: at, column: name, value: fixed }) => ({
    ...{ file: of, row: at, column: name, value: fixed },
  }));
  const skipped = check.skipped.map(({ file: of, row: at }) => ({ file: of, row: at }));
  const save = async (more: Partial<{ fixes: typeof fixes; skipped: typeof skipped }>) => {
    const { problem: why } = await mend({
      checkId: check.id,
      version: check.version,
      fixes,
      skipped,
      ...more,
    });
    return why ? formProblems(why, speech) : [];
  };
  const leaveOut = async () => {
    const faults = await save({ skipped: [...skipped, { file, row }] });
    if (faults.length > 0) tell(faults.map(({ message }) => message).join('. '), 'danger');
    else tell(t('onboarding.problem.left_out', { where }));
  };
  return (
    <li className={styles.card}>
      <div className={styles.stack}>
        <strong>{column ? `${where}, ${column}` : where}</strong>
        <span>
          {value && <>{t('onboarding.problem.says', { value })} </>}
          {t(`onboarding.reason.${reason}`)}
        </span>
      </div>
      <div className={styles.row}>
        {column && (
          <OpenForm small label={t('onboarding.problem.fix')} about={`${where}, ${column}`}>
            {(close) => (
              <FixForm
                column={column}
                value={value}
                onCancel={close}
                onFix={(fixed) => save({ fixes: [...fixes, { file, row, column, value: fixed }] })}
              />
            )}
          </OpenForm>
        )}
        <Button
          small
          aria-label={`${t('onboarding.problem.leave_out')}: ${where}`}
          onClick={() => void leaveOut()}
        >
          {t('onboarding.problem.leave_out')}
        </Button>
      </div>
    </li>
  );
}

interface FixFormProps {
  column: string;
  value: string;
  onCancel: () => void;
  onFix: (value: string) => Promise<{ message: string }[]>;
}

function FixForm({ column, value, onCancel, onFix }: FixFormProps) {
  const { t } = useText();
  const form = useDraft({ value });
  return (
    <Form
      form={form}
      submit={t('onboarding.problem.save')}
      aside={<Button onClick={onCancel}>{t('onboarding.cancel')}</Button>}
      onSubmit={(draft) => onFix(draft.value)}
    >
      <TextField
        name="value"
        label={t('onboarding.problem.should_be', { column })}
        hint={t('onboarding.problem.empty')}
        length="medium"
        optional
      />
    </Form>
  );
}
