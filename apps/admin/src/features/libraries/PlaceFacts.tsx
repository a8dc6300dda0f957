import { phoneWords } from '@mutuality/domain/organizations';
import { useState } from 'react';
import type { LibraryPlacesQuery } from '../../gql/graphql.js';
import { zoneWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { type Fact, FactList, linesToConfirm } from './FactList.js';
import styles from './Libraries.module.css';
import { AmendPlaceForm } from './PlaceForm.js';
import type { Place } from './PlacesPage.js';
import { useConfirm } from './use-confirm.js';

interface PlaceFactsProps {
  library: LibraryPlacesQuery['organization'];
  place: Place;
  /** The library's only place: it has the library's name, and no kind. */
  alone: boolean;
}

/** What is known of a place, to confirm and to put right. */
export function PlaceFacts({ library, place, alone }: PlaceFactsProps) {
  const words = useText();
  const { t } = words;
  const tell = useTell();
  const [editing, setEditing] = useState(false);
  const confirm = useConfirm({ libraryId: library.id, branchId: place.id, version: place.version });
  const acts = library.viewerCan.includes('amend');
  const facts = placeLines(place, alone, words);
  const open = linesToConfirm(facts, place.unconfirmed);
  if (editing) {
    const done = (saved: boolean) => {
      setEditing(false);
      if (saved) tell(t('libraries.saved'));
    };
    return (
      <AmendPlaceForm key={place.version} libraryId={library.id} place={place} alone={alone} onDone={done} />
    );
  }
  return (
    <>
      <FactList
        facts={facts}
        unconfirmed={place.unconfirmed}
        surveyYear={place.surveyYear}
        onConfirm={acts ? (fields) => void confirm(fields) : null}
      />
      {acts && (
        <div className={styles.row}>
          {open > 0 && (
            <Button tone="primary" onClick={() => void confirm(null)}>
              {t('libraries.confirm_all', { count: open })}
            </Button>
          )}
          <Button onClick={() => setEditing(true)}>{t('libraries.edit')}</Button>
        </div>
      )}
    </>
  );
}

/** What is known of a place, line by line. */
export function placeLines(
  place: Place,
  alone: boolean,
  { t, language }: ReturnType<typeof useText>,
): Fact[] {
  const { name, kind, street, city, state, zip, county, phone, status, zone, latitude, longitude } = place;
  const doubt = (...words: string[]) => {
    const found = place.doubts.find((each) => words.includes(each));
    return found ? t(`libraries.doubt.${found}`) : undefined;
  };
  const town = [city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const call = (number: string | null | undefined) =>
    number && <a href={`tel:${number}`}>{phoneWords(number)}</a>;
  const line = (key: string, value: Fact['value'], fields: string[] = [], note?: string): Fact => ({
    ...{ key, label: t(`libraries.fact.${key}`), value, fields, note },
  });
  return [
    ...(alone
      ? []
      : [
          line('name', name, ['name'], doubt('NAME_CUT')),
          line('kind', t(`libraries.kind.${kind}`), ['kind']),
        ]),
    line('status', t(`libraries.status.${status}`), ['status']),
    line(
      'address',
      [street, town].filter(Boolean).join(', ') || null,
      ['street', 'city', 'state', 'zip', ...(alone ? ['name', 'kind'] : [])],
      doubt('STREET_CUT', 'CITY_CUT'),
    ),
    line('county', county, ['county']),
    line('phone', call(phone), ['phone']),
    line('zone', zoneWords(zone, language), ['zone'], doubt('ZONE_UNSURE')),
    line(
      'map',
      latitude != null && longitude != null ? `${latitude.toFixed(4)}, ${longitude.toFixed(4)}` : null,
      ['latitude', 'longitude'],
    ),
    line('deskPhone', call(place.deskPhone)),
    line('whereToSit', place.whereToSit),
  ];
}
