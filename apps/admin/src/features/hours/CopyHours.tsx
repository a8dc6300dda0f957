import { placeName } from '@mutuality/domain/onboarding';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { CheckListField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { CopyOpeningHours } from './hours.graphql.js';
import type { LibraryOfHours } from './HoursPage.js';
import type { PlaceOfHours } from './PlaceHours.js';

interface CopyHoursProps {
  library: LibraryOfHours;
  place: PlaceOfHours;
  others: PlaceOfHours[];
}

/** The saved hours of this branch for others, in place of theirs. */
export function CopyHours({ library, place, others }: CopyHoursProps) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [copy] = useSave(CopyOpeningHours);
  const form = useDraft<{ toBranchIds: string[] }>({ toBranchIds: [] });
  return (
    <Form
      form={form}
      submit={t('hours.copy.go')}
      onSubmit={async ({ toBranchIds }) => {
        const { problem } = await copy({ libraryId: library.id, fromBranchId: place.id, toBranchIds });
        if (problem) return formProblems(problem, speech);
        form.reset({ toBranchIds: [] });
        tell(t('hours.copied', { count: toBranchIds.length }));
      }}
    >
      <CheckListField
        name="toBranchIds"
        label={t('hours.copy.to')}
        hint={t('hours.copy.hint')}
        options={others.map(({ id, name }) => ({
          value: id,
          label: placeName(library.name, name, library.branches).place,
        }))}
      />
    </Form>
  );
}
