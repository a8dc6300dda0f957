import { checkOpeningHours, compareWithSurvey, type OpeningPeriod } from '@mutuality/domain/hours';
import type { Refusal } from '@mutuality/domain/refusals';
import { useWatch } from 'react-hook-form';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalText } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form, type FormFault } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { draftOf, emptySeason, fieldOf, type HoursDraft, periodsOf } from './hours-draft.js';
import { SetOpeningHours } from './hours.graphql.js';
import type { PlaceOfHours } from './PlaceHours.js';
import { SeasonFields } from './SeasonFields.js';

interface HoursFormProps {
  libraryId: string;
  place: PlaceOfHours;
  periods: readonly Omit<OpeningPeriod, 'branchId'>[];
  onSaved: () => void;
}

/** The week of a place, and of each of its seasons; saved whole. */
export function HoursForm({ libraryId, place, periods, onSaved }: HoursFormProps) {
  const speech = useText();
  const { t } = speech;
  const [save] = useSave(SetOpeningHours);
  const form = useDraft<HoursDraft>(draftOf(periods));
  const { seasons } = useWatch({ control: form.control }) as HoursDraft;
  const inForm = (draft: HoursDraft, refusals: readonly Refusal[]): FormFault[] =>
    refusals.map((refusal) => ({
      field: fieldOf(draft, refusal.path),
      message: refusalText(refusal, speech),
    }));
  const typed = periodsOf({ seasons }).map(({ period }) => ({ ...period, branchId: place.id }));
  const far = checkOpeningHours(typed).length === 0 ? farFromSurvey(libraryId, place, typed) : [];
  const change = (next: HoursDraft['seasons']) => form.setValue('seasons', next);
  return (
    <Form
      form={form}
      submit={t('hours.save')}
      check={(draft) =>
        inForm(
          draft,
          checkOpeningHours(periodsOf(draft).map(({ period }) => ({ ...period, branchId: place.id }))),
        )
      }
      onSubmit={async (draft) => {
        const { problem } = await save({
          input: {
            ...{ libraryId, branchId: place.id, version: place.version },
            periods: periodsOf(draft).map(({ period }) => period),
          },
        });
        if (problem?.kind === 'REFUSED') return inForm(draft, problem.refusals);
        if (problem) return formProblems(problem, speech);
        onSaved();
      }}
    >
      {seasons.map((season, at) => (
        <SeasonFields
          key={at}
          at={at}
          season={season}
          onChange={(next) => change(seasons.map((each, index) => (index === at ? next : each)))}
          onRemove={() => change(seasons.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button onClick={() => change([...seasons, emptySeason()])}>{t('hours.add_season')}</Button>
      </div>
      <StatusLine tone="warn">{far[0] && refusalText(far[0], speech)}</StatusLine>
    </Form>
  );
}

/** How the hours as they are typed compare with what the survey has for the place; it is said, and stands. */
const farFromSurvey = (
  libraryId: string,
  { id, kind, surveyYear, surveyHoursAYear }: PlaceOfHours,
  periods: OpeningPeriod[],
): Refusal[] =>
  compareWithSurvey(
    { libraryId, branchId: id, periods, closedDays: [] },
    surveyYear ?? new Date().getFullYear(),
    { kind, hoursAYear: surveyHoursAYear ?? null },
  );
