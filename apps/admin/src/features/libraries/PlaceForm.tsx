import {
  BranchKind,
  type BranchStatus,
  checkPlace,
  phoneWords,
  readPhone,
} from '@mutuality/domain/organizations';
import { useFormState } from 'react-hook-form';
import { zoneWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { RadioField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextArea, TextField } from '../../ui/form/TextField.js';
import styles from './Libraries.module.css';
import { AmendBranch } from './libraries.graphql.js';
import type { Place } from './PlacesPage.js';
import { numberOrNull, textOrNull, zones } from './words.js';

export interface PlaceValues {
  name: string;
  kind: BranchKind;
  status: BranchStatus;
  street: string;
  city: string;
  zip: string;
  county: string;
  state: string;
  phone: string;
  deskPhone: string;
  whereToSit: string;
  latitude: string;
  longitude: string;
  zone: string;
}

export const emptyPlace: PlaceValues = {
  ...{ name: '', kind: 'CENTRAL', status: 'OPEN', street: '', city: '', zip: '', county: '', state: '' },
  ...{ phone: '', deskPhone: '', whereToSit: '', latitude: '', longitude: '', zone: '' },
};

/** What is typed, as it is kept. */
export const placeOf = (draft: PlaceValues) => ({
  name: draft.name,
  kind: draft.kind,
  street: textOrNull(draft.street),
  city: textOrNull(draft.city),
  zip: textOrNull(draft.zip),
  county: textOrNull(draft.county),
  state: textOrNull(draft.state)?.toUpperCase() ?? null,
  phone: readPhone(draft.phone),
  deskPhone: readPhone(draft.deskPhone),
  whereToSit: textOrNull(draft.whereToSit),
  latitude: numberOrNull(draft.latitude),
  longitude: numberOrNull(draft.longitude),
  zone: draft.zone,
});

interface AmendPlaceFormProps {
  libraryId: string;
  place: Place;
  alone: boolean;
  onDone: (saved: boolean) => void;
}

export function AmendPlaceForm({ libraryId, place, alone, onDone }: AmendPlaceFormProps) {
  const speech = useText();
  const { t } = speech;
  const [amend] = useSave(AmendBranch);
  const form = useDraft<PlaceValues>(draftOf(place));
  return (
    <Form
      form={form}
      submit={t('libraries.save')}
      aside={<Button onClick={() => onDone(false)}>{t('libraries.cancel')}</Button>}
      check={(draft) => refusalProblems(checkPlace(placeOf(draft)), speech)}
      onSubmit={async (draft) => {
        const { problem } = await amend({
          input: {
            ...{ libraryId, branchId: place.id, version: place.version, status: draft.status },
            ...placeOf(draft),
          },
        });
        if (problem) return formProblems(problem, speech);
        onDone(true);
      }}
    >
      <PlaceFields zone={place.zone} alone={alone} nameless={alone} withStatus />
    </Form>
  );
}

const draftOf = (place: Place): PlaceValues => ({
  ...{ name: place.name, kind: place.kind, status: place.status, zone: place.zone },
  street: place.street ?? '',
  city: place.city ?? '',
  zip: place.zip ?? '',
  county: place.county ?? '',
  state: place.state ?? '',
  phone: place.phone ? phoneWords(place.phone) : '',
  deskPhone: place.deskPhone ? phoneWords(place.deskPhone) : '',
  whereToSit: place.whereToSit ?? '',
  latitude: place.latitude == null ? '' : String(place.latitude),
  longitude: place.longitude == null ? '' : String(place.longitude),
});

interface PlaceFieldsProps {
  zone?: string;
  /** The library's only place: nothing is asked that only branches have. */
  alone: boolean;
  /** Asked of a place that is here already. */
  withStatus?: boolean;
  /** The name is asked elsewhere. */
  nameless?: boolean;
  /** The second place of a library that had one: it knows no branches yet. */
  second?: boolean;
}

/** The same questions for a new place and for one that is here. */
export function PlaceFields({ zone, alone, withStatus, nameless, second }: PlaceFieldsProps) {
  const { t, language } = useText();
  const { errors } = useFormState();
  const moreOpen = Boolean(withStatus ?? errors.latitude ?? errors.longitude);
  return (
    <>
      {!nameless && <TextField name="name" label={t('libraries.fact.name')} maxLength={200} />}
      {!alone && (
        <RadioField
          name="kind"
          label={t('libraries.fact.kind')}
          options={Object.values(BranchKind).map((value) => ({
            value,
            label: second && value === 'BRANCH' ? t('libraries.kind.second') : t(`libraries.kind.${value}`),
          }))}
        />
      )}
      {withStatus && (
        <RadioField
          name="status"
          label={t('libraries.fact.status')}
          options={(['OPEN', 'TEMPORARILY_CLOSED', 'CLOSED'] as const).map((value) => ({
            value,
            label: t(`libraries.status.${value}`),
          }))}
        />
      )}
      <TextField name="street" label={t('libraries.fact.street')} autoComplete="off" optional />
      <div className={styles.pair}>
        <TextField name="city" label={t('libraries.fact.city')} autoComplete="off" optional />
        <TextField name="county" label={t('libraries.fact.county')} autoComplete="off" optional />
      </div>
      <div className={styles.pair}>
        <TextField
          name="state"
          label={t('libraries.fact.state')}
          length="short"
          maxLength={2}
          autoComplete="off"
          optional
        />
        <TextField
          name="zip"
          label={t('libraries.fact.zip')}
          length="short"
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
          optional
        />
      </div>
      <SelectField
        name="zone"
        label={t('libraries.fact.zone')}
        options={zones(zone).map((value) => ({
          value,
          label: `${zoneWords(value, language)} (${value.replace(/^.*\//, '').replaceAll('_', ' ')})`,
        }))}
      />
      {(!nameless || withStatus) && (
        <TextField
          name="phone"
          type="tel"
          label={t('libraries.fact.phone')}
          length="medium"
          autoComplete="off"
          optional
        />
      )}
      <details className={styles.more} open={moreOpen}>
        <summary>{t('libraries.more')}</summary>
        <div className={styles.stack}>
          <TextField
            name="deskPhone"
            type="tel"
            label={t('libraries.fact.deskPhone')}
            hint={t('libraries.deskPhone.hint')}
            length="medium"
            autoComplete="off"
            optional
          />
          <TextArea
            name="whereToSit"
            label={t('libraries.fact.whereToSit')}
            hint={t('libraries.whereToSit.hint')}
            rows={2}
            maxLength={300}
            optional
          />
          <div className={styles.pair}>
            <TextField
              name="latitude"
              label={t('libraries.fact.latitude')}
              length="short"
              inputMode="decimal"
              optional
            />
            <TextField
              name="longitude"
              label={t('libraries.fact.longitude')}
              length="short"
              inputMode="decimal"
              optional
            />
          </div>
        </div>
      </details>
    </>
  );
}
