import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Empty } from '../../ui/list/Loaded.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { ClearedBadge } from './CertificateBadge.js';
import { EndPlacementForm } from './EndPlacementForm.js';
import { type FullFile, type PlacementFacts, timeOf } from './file.js';
import { EndPlacement } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { PlaceForm } from './PlaceForm.js';
import { Missing } from './WhatIsMissing.js';
import { placeWords } from './words.js';

/** Where the person works and from when to when; placing them somewhere new. */
export function PlacementsTab({ file }: { file: FullFile }) {
  const { t } = useText();
  const tell = useTell();
  return (
    <Section title={t('navigators.tab.placements')}>
      {file.placements.length === 0 && (
        <Empty title={t('navigators.places.none')}>{t('navigators.places.none.lead')}</Empty>
      )}
      <ul className={styles.cards}>
        {file.placements.map((placement) => (
          <li key={placement.id} className={styles.card}>
            <PlacementLine placement={placement} clearances={file.clearances} />
            <Changes placement={placement} />
          </li>
        ))}
      </ul>
      <OpenForm label={t('navigators.place')} title={t('navigators.place')} tone="primary">
        {(close) => (
          <PlaceForm
            file={file}
            onCancel={close}
            onDone={(told) => {
              close();
              tell(told);
            }}
          />
        )}
      </OpenForm>
    </Section>
  );
}

interface PlacementLineProps {
  placement: PlacementFacts;
  clearances: FullFile['clearances'];
}

/** One place, to read: its days, cleared or what is missing. */
export function PlacementLine({ placement, clearances }: PlacementLineProps) {
  const { t, language } = useText();
  const today = todayIn(zoneHere());
  const { startsOn, endsOn, cleared } = placement;
  const time = timeOf(placement, today);
  const days = { first: dateWords(startsOn, language), last: endsOn ? dateWords(endsOn, language) : '' };
  return (
    <div className={styles.stack}>
      <div className={styles.cardHead}>
        <h3>{placeWords(placement.place)}</h3>
        {time !== 'past' && cleared != null && <ClearedBadge cleared={cleared} />}
      </div>
      <p>{t(`navigators.place.days.${time}`, { ...days, ends: endsOn ? 'yes' : 'no' })}</p>
      {time !== 'past' && (
        <p>
          <Missing placement={placement} clearances={clearances} today={today} />
        </p>
      )}
    </div>
  );
}

function Changes({ placement }: { placement: PlacementFacts }) {
  const { t } = useText();
  const tell = useTell();
  const time = timeOf(placement, todayIn(zoneHere()));
  if (time === 'past') return null;
  const name = placeWords(placement.place);
  return (
    <div className={styles.buttons}>
      <OpenForm label={t('navigators.place.end')} about={name} title={t('navigators.place.end')} small>
        {(close) => (
          <EndPlacementForm
            placement={placement}
            onCancel={close}
            onDone={() => {
              close();
              tell(t('navigators.place.ended'));
            }}
          />
        )}
      </OpenForm>
      {time === 'later' && <TakeBack placement={placement} name={name} />}
    </div>
  );
}

function TakeBack({ placement, name }: { placement: PlacementFacts; name: string }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [end] = useSave(EndPlacement);
  return (
    <ConfirmButton
      small
      aria-label={`${t('navigators.place.take_back')}: ${name}`}
      title={t('navigators.place.take_back')}
      explain={t('navigators.place.take_back.explain', { place: name })}
      keep={t('navigators.keep')}
      confirm={t('navigators.place.take_back')}
      danger
      onConfirm={async () => {
        const { problem } = await end({ id: placement.id, endsOn: todayIn(zoneHere()) });
        if (problem) return formProblems(problem, speech)[0]?.message;
        tell(t('navigators.place.taken_back'));
      }}
    >
      {t('navigators.place.take_back')}
    </ConfirmButton>
  );
}
