import { useDebouncedValue } from '@mantine/hooks';
import { useFormContext, useWatch } from 'react-hook-form';
import { minutesWords } from '../../lib/dates/words.js';
import { isDay } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, readRefusals, refusalText, type Speech } from '../../lib/refusals/problems.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import type { WhoFitsQuery } from '../../gql/graphql.js';
import { agreementAt, type BoardData, type BoardPlace, minutesOfPerson } from './board.js';
import { WhoFits } from './scheduling.graphql.js';
import type { ShiftDraft } from './ShiftDialog.js';
import { Verdict } from './Verdict.js';
import { hoursOf } from './words.js';

type Candidate = WhoFitsQuery['whoFits'][number];

interface PersonFieldProps {
  board: BoardData;
  places: BoardPlace[];
  movedId: string | null;
}

const isTime = (text: string) => /^\d{2}:\d{2}$/.test(text);

/** Who takes the hours: the best fitting first as soon as place and time are known, and what the rules say about the chosen one. */
export function PersonField({ board, places, movedId }: PersonFieldProps) {
  const speech = useText();
  const { t } = speech;
  const { control } = useFormContext<ShiftDraft>();
  const written = useWatch({ control }) as ShiftDraft;
  const [draft] = useDebouncedValue(written, 250);
  const { branchId, day, fromTime, toTime, learning } = draft;
  const place = places.find(({ id }) => id === branchId);
  const agreementId = place && isDay(day) ? agreementAt(place, day)?.agreementId : undefined;
  const known = agreementId !== undefined && isTime(fromTime) && isTime(toTime) && fromTime < toTime;
  const hours = { branchId, agreementId: agreementId ?? '', day, fromTime, toTime, learning };
  const { data } = useLoad(WhoFits, { input: hours, id: movedId }, !known);
  const ranked = known ? data?.whoFits : undefined;

  return (
    <>
      <SelectField
        name="navigatorId"
        label={t('scheduling.form.person')}
        hint={t('scheduling.form.person.hint')}
        options={ranked?.map((each) => candidateOption(each, speech)) ?? everybody(board, speech)}
      />
      {known && <Verdict input={{ ...hours, navigatorId: draft.navigatorId }} movedId={movedId} />}
    </>
  );
}

const everybody = (board: BoardData, speech: Speech) =>
  board.navigators.map(({ id, name, weeklyTargetMinutes }) => ({
    value: id,
    label: `${name}, ${hoursOf(minutesOfPerson(board, id), weeklyTargetMinutes, speech)}`,
  }));

function candidateOption(
  { navigatorId, name, refusals, minutesInWeek, weeklyTargetMinutes }: Candidate,
  speech: Speech,
) {
  const found = readRefusals(refusals);
  const [block] = blocking(found);
  const hours =
    weeklyTargetMinutes == null
      ? minutesWords(minutesInWeek)
      : hoursOf(minutesInWeek, weeklyTargetMinutes, speech);
  const state = block
    ? refusalText(block, speech)
    : speech.t(found.length > 0 ? 'scheduling.form.person.look' : 'scheduling.form.person.free');
  return { value: navigatorId, label: `${name}, ${hours}: ${state}` };
}
