import { checkFirstAndLast } from '@mutuality/domain/navigators';
import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { type Option, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { DayField } from '../../ui/form/WhenField.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import type { FullFile } from './file.js';
import { PlaceableBranches, PlaceNavigator } from './navigators.graphql.js';
import { placedWords } from './placed-words.js';
import { placeWords, textOrNull } from './words.js';

interface PlaceFormProps {
  file: FullFile;
  /** With what is to be said of it. */
  onDone: (told: string) => void;
  onCancel: () => void;
}

/** Places a person at a branch that a signed agreement names. */
export function PlaceForm(props: PlaceFormProps) {
  const { t } = useText();
  const branches = useLoad(PlaceableBranches, { organizationId: props.file.recoveryOrganizationId });
  return (
    <Loaded of={branches} rows={2}>
      {({ placeableBranches }) =>
        placeableBranches.length === 0 ? (
          <>
            <Note tone="info">{t('navigators.place.no_agreement')}</Note>
            <div>
              <Button onClick={props.onCancel}>{t('navigators.cancel')}</Button>
            </div>
          </>
        ) : (
          <Places
            {...props}
            options={placeableBranches.map((place) => ({ value: place.branchId, label: placeWords(place) }))}
          />
        )
      }
    </Loaded>
  );
}

function Places({ file, options, onDone, onCancel }: PlaceFormProps & { options: Option[] }) {
  const speech = useText();
  const { t } = speech;
  const [place] = useSave(PlaceNavigator);
  const today = todayIn(zoneHere());
  const form = useDraft({
    branchId: '',
    startsOn: today > file.startsOn ? today : file.startsOn,
    endsOn: '',
  });
  return (
    <Form
      form={form}
      submit={t('navigators.place.save')}
      aside={<Button onClick={onCancel}>{t('navigators.cancel')}</Button>}
      check={({ startsOn, endsOn }) =>
        refusalProblems(checkFirstAndLast(startsOn, textOrNull(endsOn)), speech)
      }
      onSubmit={async ({ branchId, startsOn, endsOn }) => {
        const input = { navigatorId: file.id, branchId, startsOn, endsOn: textOrNull(endsOn) };
        const { data, problem } = await place({ input });
        if (problem) return formProblems(problem, speech);
        onDone(placedWords(file, data.placeNavigator, speech));
      }}
    >
      <SelectField
        name="branchId"
        label={t('navigators.place.where')}
        hint={t('navigators.place.where.hint')}
        options={options}
      />
      <DayField name="startsOn" label={t('navigators.place.starts_on')} />
      <DayField
        name="endsOn"
        label={t('navigators.place.ends_on')}
        hint={t('navigators.place.ends_on.hint')}
        optional
      />
    </Form>
  );
}
