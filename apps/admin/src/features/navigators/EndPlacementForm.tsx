import { checkFirstAndLast } from '@mutuality/domain/navigators';
import { useWatch } from 'react-hook-form';
import { dateWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { DayField } from '../../ui/form/WhenField.js';
import { Note } from '../../ui/page/Note.js';
import type { PlacementFacts } from './file.js';
import { EndPlacement } from './navigators.graphql.js';
import { textOrNull } from './words.js';

interface EndPlacementFormProps {
  placement: PlacementFacts;
  onDone: () => void;
  onCancel: () => void;
}

/** The last day at a place; empty is without end. */
export function EndPlacementForm({ placement, onDone, onCancel }: EndPlacementFormProps) {
  const speech = useText();
  const { t, language } = speech;
  const [end] = useSave(EndPlacement);
  const form = useDraft({ endsOn: placement.endsOn ?? '' });
  const endsOn = textOrNull(useWatch({ control: form.control, name: 'endsOn' }));
  const { plannedUntil } = placement;
  const planned = plannedUntil && endsOn && endsOn < plannedUntil ? dateWords(plannedUntil, language) : null;
  return (
    <Form
      form={form}
      submit={t('navigators.place.end.save')}
      aside={<Button onClick={onCancel}>{t('navigators.cancel')}</Button>}
      check={({ endsOn }) =>
        refusalProblems(checkFirstAndLast(placement.startsOn, textOrNull(endsOn)), speech)
      }
      onSubmit={async ({ endsOn }) => {
        const { problem } = await end({ id: placement.id, endsOn: textOrNull(endsOn) });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <DayField
        name="endsOn"
        label={t('navigators.place.ends_on')}
        hint={t('navigators.place.ends_on.hint')}
        optional
      />
      <div role="status">
        {planned && <Note tone="warn">{t('navigators.place.planned_until', { day: planned })}</Note>}
      </div>
    </Form>
  );
}
