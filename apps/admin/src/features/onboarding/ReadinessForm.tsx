import { checkReadiness, type ReadinessItem, type ReadinessState } from '@mutuality/domain/onboarding';
import { useWatch } from 'react-hook-form';
import type { LibraryReadinessQuery } from '../../gql/graphql.js';
import { todayIn } from '../../lib/dates/weeks.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { RadioField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextArea, TextField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import { AttestReadiness } from './progress.graphql.js';

interface Draft {
  state: ReadinessState;
  instead: string;
  attestedBy: string;
  attestedOn: string;
}

interface ReadinessFormProps {
  libraryId: string;
  place: LibraryReadinessQuery['organization']['branches'][number];
  item: ReadinessItem;
  said?: LibraryReadinessQuery['readiness'][number];
  onDone: () => void;
}

/** One person's word on one item: it stands, or it is not possible here and this is done instead. */
export function ReadinessForm({ libraryId, place, item, said, onDone }: ReadinessFormProps) {
  const speech = useText();
  const { t } = speech;
  const { session } = useAffiliation();
  const [attest] = useSave(AttestReadiness);
  const today = todayIn(place.zone);
  const form = useDraft<Draft>({
    state: said?.state ?? 'DONE',
    instead: said?.instead ?? '',
    attestedBy: said?.attestedBy ?? session.user.name,
    attestedOn: said?.attestedOn ?? today,
  });
  const { state } = useWatch({ control: form.control }) as Draft;
  const word = (draft: Draft) => ({
    item,
    state: draft.state,
    instead: draft.instead || null,
    attestedBy: draft.attestedBy || null,
    attestedOn: draft.attestedOn || null,
  });
  return (
    <Form
      form={form}
      submit={t('onboarding.ready.save')}
      aside={<Button onClick={onDone}>{t('onboarding.cancel')}</Button>}
      check={(draft) => refusalProblems(checkReadiness(word(draft), today), speech)}
      onSubmit={async (draft) => {
        const { problem } = await attest({
          input: { libraryId, branchId: place.id, ...word(draft), version: said?.version },
        });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <RadioField
        name="state"
        label={t('onboarding.ready.state')}
        options={(['DONE', 'NOT_POSSIBLE', 'NOT_YET'] as const).map((value) => ({
          value,
          label: t(`onboarding.ready.choice.${value}`),
        }))}
      />
      {state === 'NOT_POSSIBLE' && (
        <TextArea name="instead" label={t('onboarding.ready.instead')} rows={2} maxLength={500} />
      )}
      {state !== 'NOT_YET' && (
        <>
          <TextField name="attestedBy" label={t('onboarding.ready.person')} autoComplete="name" />
          <DayField name="attestedOn" label={t('onboarding.ready.day')} max={today} />
        </>
      )}
    </Form>
  );
}
