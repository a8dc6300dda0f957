import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { LibrariesByStageQuery } from '../../gql/graphql.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { DataList } from '../../ui/list/DataList.js';
import { StatusBadge } from '../../ui/Tag.js';
import styles from './Onboarding.module.css';
import { blockWords, stageBadges, stageWords, waitsWords } from './progress-words.js';

type Connection = LibrariesByStageQuery['librariesProgress'];
type Library = Connection['edges'][number]['node'];

/** So many lines fit on a screen beside other things. */
const SHORT = 6;

interface LibraryTableProps {
  libraries: Connection;
  after?: string;
  /** Only the first ones: the rest has a page of its own. */
  short?: boolean;
  empty: ReactNode;
}

/** Libraries by stage, those first that the consortium can help on (S1). */
export function LibraryTable({ libraries, after, short, empty }: LibraryTableProps) {
  const { t } = useText();
  return (
    <DataList
      label={t('onboarding.libraries')}
      connection={
        short ? { edges: libraries.edges.slice(0, SHORT), pageInfo: { hasNextPage: false } } : libraries
      }
      rowKey={({ id }) => id}
      after={after}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: t('onboarding.library'),
          name: true,
          cell: (library) => <Name of={library} />,
        },
        { key: 'next', header: t('onboarding.next'), cell: (library) => <Next of={library} /> },
        {
          key: 'stages',
          header: t('onboarding.stages'),
          cell: (library) => <Stages of={library} short={short} />,
        },
      ]}
    />
  );
}

function Name({ of: { id, name, city, county } }: { of: Library }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <div className={styles.stack}>
      <Link
        to="/a/$affiliationId/libraries/$libraryId"
        params={{ affiliationId: affiliation.id, libraryId: id }}
      >
        {name}
      </Link>
      {city && (
        <span className={styles.muted}>{county ? t('onboarding.city_county', { city, county }) : city}</span>
      )}
    </div>
  );
}

/** What to do next, and whose turn it is. */
function Next({ of: { pressing, singleOutlet } }: { of: Library }) {
  const speech = useText();
  const { t } = speech;
  if (!pressing) return <StatusBadge state="done">{t('onboarding.live')}</StatusBadge>;
  const mine = pressing.waitsFor === 'CONSORTIUM';
  return (
    <div className={styles.stack}>
      <span>{blockWords(pressing, singleOutlet, speech)}</span>
      <span>
        <StatusBadge state={mine ? 'look' : 'waiting'}>
          {waitsWords(pressing, 'CONSORTIUM', speech)}
        </StatusBadge>
      </span>
    </div>
  );
}

/** How far a library is; on a phone's first screen the number alone. */
function Stages({ of: { stages, singleOutlet, done }, short }: { of: Library; short?: boolean }) {
  const speech = useText();
  const { t } = speech;
  return (
    <div className={styles.stack}>
      <span>{t('onboarding.done_of', { done, of: stages.length })}</span>
      <ul className={short ? `${styles.stages} ${styles.roomy}` : styles.stages}>
        {stages.map(({ stage, state }) => (
          <li key={stage}>
            <StatusBadge state={stageBadges[state]}>
              {stageWords(stage, singleOutlet, speech)}
              <span className="visually-hidden"> {t(`onboarding.state.${state}`)}</span>
            </StatusBadge>
          </li>
        ))}
      </ul>
    </div>
  );
}
