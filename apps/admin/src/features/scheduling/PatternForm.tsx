import { checkPattern } from '@mutuality/domain/scheduling';
import type { Weekday } from '@mutuality/domain/time';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { CheckListField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { NumberField } from '../../ui/form/TextField.js';
import { DayField, TimeField } from '../../ui/form/WhenField.js';
import type { BoardBranch } from './board.js';
import styles from './Board.module.css';
import { type Pattern, weekdayWords } from './pattern-words.js';
import { KeepPattern } from './scheduling.graphql.js';

interface Draft {
  weekday: string;
  fromTime: string;
  toTime: string;
  people: string;
  everyWeeks: string;
  nths: string[];
  startsOn: string;
  endsOn: string;
}

interface PatternFormProps {
  branch: BoardBranch;
  /** The pattern to change; none to add one. */
  pattern?: Pattern;
  /** First day of a new one. */
  today: string;
  onDone: () => void;
  onCancel: () => void;
}

const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));

/** The weekly rule that a branch's expected hours come from. */
export function PatternForm({ branch, pattern, today, onDone, onCancel }: PatternFormProps) {
  const speech = useText();
  const { t, language } = speech;
  const [keep] = useSave(KeepPattern);
  const form = useDraft<Draft>({
    weekday: pattern ? String(pattern.weekday) : '',
    fromTime: pattern?.fromTime ?? '',
    toTime: pattern?.toTime ?? '',
    people: String(pattern?.people ?? 1),
    everyWeeks: String(pattern?.everyWeeks ?? 1),
    nths: pattern?.nths.map(String) ?? [],
    startsOn: pattern?.startsOn ?? (today < branch.firstDay ? branch.firstDay : today),
    endsOn: pattern?.endsOn ?? '',
  });
  const { id: branchId, agreementId } = branch;
  const factsOf = (draft: Draft) => ({
    ...{ branchId, agreementId, fromTime: draft.fromTime, toTime: draft.toTime, startsOn: draft.startsOn },
    weekday: Number(draft.weekday) as Weekday,
    people: numberOf(draft.people),
    everyWeeks: numberOf(draft.everyWeeks),
    nths: draft.nths.map(Number),
    endsOn: draft.endsOn || null,
  });
  const agreement = {
    branchIds: [branchId],
    startsOn: branch.firstDay,
    endsOn: branch.lastDay,
    endedOn: null,
    libraryName: branch.libraryName,
  };
  return (
    <Form
      form={form}
      submit={t('scheduling.pattern.save')}
      aside={<Button onClick={onCancel}>{t('scheduling.cancel')}</Button>}
      check={(draft) => refusalProblems(blocking(checkPattern(factsOf(draft), agreement)), speech)}
      onSubmit={async (draft) => {
        const input = { ...factsOf(draft), id: pattern?.id, version: pattern?.version };
        const { problem } = await keep({ input });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <SelectField
        name="weekday"
        label={t('scheduling.pattern.weekday')}
        length="medium"
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          value: String(day),
          label: weekdayWords(day, language),
        }))}
      />
      <div className={styles.pair}>
        <TimeField name="fromTime" label={t('scheduling.form.from')} />
        <TimeField name="toTime" label={t('scheduling.form.to')} />
      </div>
      <NumberField name="people" label={t('scheduling.pattern.how_many')} />
      <NumberField
        name="everyWeeks"
        label={t('scheduling.pattern.weeks')}
        hint={t('scheduling.pattern.weeks.hint')}
      />
      <CheckListField
        name="nths"
        optional
        label={t('scheduling.pattern.nths')}
        options={[1, 2, 3, 4, 5, -1].map((nth) => ({
          value: String(nth),
          label: t(`scheduling.pattern.nth.${nth}`),
        }))}
      />
      <div className={styles.pair}>
        <DayField name="startsOn" label={t('scheduling.pattern.first_day')} />
        <DayField name="endsOn" label={t('scheduling.pattern.last_day')} optional />
      </div>
    </Form>
  );
}
