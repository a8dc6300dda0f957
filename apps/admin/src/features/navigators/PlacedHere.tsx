import { dateWords } from '../../lib/dates/words.js';
import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { ClearedBadge } from './CertificateBadge.js';
import styles from './Navigators.module.css';
import { PlacementCards } from './requirements.graphql.js';
import { languageWords } from './words.js';

/** The cards of those who work here or will: all that the library sees of them. */
export function PlacedHere({ branchId }: { branchId: string }) {
  const speech = useText();
  const { t, language } = speech;
  const loaded = useLoad(PlacementCards, { branchId });
  return (
    <Loaded of={loaded} rows={2}>
      {({ placementCards }) =>
        placementCards.length === 0 ? (
          <p>{t('navigators.requirements.nobody')}</p>
        ) : (
          <ul className={styles.cards}>
            {placementCards.map(({ id, publicName, languages, cleared, startsOn }) => (
              <li key={id} className={styles.card}>
                <div className={styles.cardHead}>
                  <h3>{publicName ?? t('navigators.card.nameless')}</h3>
                  <ClearedBadge cleared={cleared} />
                </div>
                <p className={styles.muted}>
                  {languages.map((code) => languageWords(code, speech)).join(', ')}
                </p>
                {startsOn > todayIn(zoneHere()) && (
                  <p>{t('navigators.requirements.from', { day: dateWords(startsOn, language) })}</p>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
