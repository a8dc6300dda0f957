import { ReadinessItem, placeName, placesOf, type ReadinessState } from '@mutuality/domain/onboarding';
import type { LibraryReadinessQuery } from '../../gql/graphql.js';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { Page, Section } from '../../ui/page/Page.js';
import { type BadgeState, StatusBadge } from '../../ui/Tag.js';
import { LibraryReadiness } from './progress.graphql.js';
import styles from './Onboarding.module.css';
import { ReadinessForm } from './ReadinessForm.js';

type Said = LibraryReadinessQuery['readiness'][number];
type Place = LibraryReadinessQuery['organization']['branches'][number];

const badges: Record<ReadinessState, BadgeState> = { DONE: 'done', NOT_POSSIBLE: 'begun', NOT_YET: 'notYet' };

/** What should stand at each place before a navigator's first day there, vouched for by name (F-11). */
export function ReadinessPage({ libraryId }: { libraryId: string }) {
  const { t } = useText();
  const loaded = useLoad(LibraryReadiness, { libraryId });
  return (
    <Page title={t('onboarding.ready')} lead={t('onboarding.ready.lead')} narrow>
      <Loaded of={loaded}>
        {({ organization, readiness }) =>
          placesOf(organization.branches).map((place) => (
            <Section
              key={place.id}
              title={placeName(organization.name, place.name, organization.branches).place}
            >
              <Items
                libraryId={libraryId}
                place={place}
                said={readiness.filter(({ branchId }) => branchId === place.id)}
                acts={organization.viewerCan.includes('amend')}
              />
            </Section>
          ))
        }
      </Loaded>
    </Page>
  );
}

interface ItemsProps {
  libraryId: string;
  place: Place;
  said: Said[];
  acts: boolean;
}

function Items({ libraryId, place, said, acts }: ItemsProps) {
  const { t } = useText();
  return (
    <ul aria-label={t('onboarding.ready.of', { place: place.name })} className={styles.list}>
      {Object.values(ReadinessItem).map((item) => {
        const word = said.find((each) => each.item === item);
        const state = word?.state ?? 'NOT_YET';
        const name = t(`onboarding.ready.item.${item}`);
        return (
          <li key={item} className={styles.item}>
            <div className={styles.row}>
              <strong>{name}</strong>
              <StatusBadge state={badges[state]}>{t(`onboarding.ready.state.${state}`)}</StatusBadge>
            </div>
            <span className={styles.muted}>{t(`onboarding.ready.hint.${item}`)}</span>
            {word && state !== 'NOT_YET' && <Word of={word} />}
            {acts && (
              <div>
                <OpenForm
                  small
                  label={t('onboarding.ready.say')}
                  about={`${name}, ${place.name}`}
                  title={name}
                >
                  {(close) => (
                    <ReadinessForm
                      libraryId={libraryId}
                      place={place}
                      item={item}
                      said={word}
                      onDone={close}
                    />
                  )}
                </OpenForm>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who said so, when, and what is done instead. */
function Word({ of: { attestedBy, attestedOn, instead } }: { of: Said }) {
  const { t, language } = useText();
  return (
    <>
      {instead && <span>{t('onboarding.ready.instead_is', { instead })}</span>}
      {attestedBy && attestedOn && (
        <span>{t('onboarding.ready.by', { name: attestedBy, day: dateWords(attestedOn, language) })}</span>
      )}
    </>
  );
}
