import { isSingleOutlet, placeName, placesOf } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import type { LibraryPlacesQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import type { Speech } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { DataList } from '../../ui/list/DataList.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { StatusBadge } from '../../ui/Tag.js';
import { BackToLibrary } from './BackToLibrary.js';
import styles from './Libraries.module.css';
import { linesToConfirm } from './FactList.js';
import { LibraryPlaces } from './libraries.graphql.js';
import { PlaceFacts, placeLines } from './PlaceFacts.js';

type Library = LibraryPlacesQuery['organization'];
export type Place = Library['branches'][number];

/** Before a library is known nothing says that it has branches. */
function titleOf(library: LibraryPlacesQuery['organization'] | undefined, t: Speech['t']): string {
  if (!library) return t('libraries.places');
  return isSingleOutlet(library.branches) ? t('libraries.address') : t('libraries.branches');
}

/** The places of a library. One with a single outlet reads its address at once, and nothing of branches. */
export function PlacesPage({ libraryId }: { libraryId: string }) {
  const { t } = useText();
  const loaded = useLoad(LibraryPlaces, { libraryId });
  const library = loaded.data?.organization;
  const only = library && isSingleOutlet(library.branches) ? placesOf(library.branches)[0] : undefined;
  return (
    <Page
      title={titleOf(library, t)}
      lead={library?.name}
      narrow={only !== undefined}
      action={library && <AddPlace of={library} alone={only !== undefined} />}
    >
      <Loaded of={loaded}>
        {({ organization }) =>
          only ? <PlaceFacts library={organization} place={only} alone /> : <PlaceTable of={organization} />
        }
      </Loaded>
      <BackToLibrary libraryId={libraryId} />
    </Page>
  );
}

/** A library of one outlet may open a second place one day; the words do not call it a branch. */
function AddPlace({ of, alone }: { of: Library; alone: boolean }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  if (!of.viewerCan.includes('amend')) return null;
  return (
    <LinkButton
      to="/a/$affiliationId/libraries/$libraryId/places/new"
      params={{ affiliationId: affiliation.id, libraryId: of.id }}
    >
      {alone ? t('libraries.add_place') : t('libraries.add_branch')}
    </LinkButton>
  );
}

function PlaceTable({ of: library }: { of: Library }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <DataList
      label={t('libraries.branches')}
      connection={{ edges: library.branches.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
      rowKey={({ id }) => id}
      empty={<Empty title={t('libraries.no_places')}>{t('libraries.no_places.hint')}</Empty>}
      columns={[
        {
          key: 'name',
          header: t('libraries.branch'),
          name: true,
          cell: ({ id, name }) => (
            <Link
              to="/a/$affiliationId/libraries/$libraryId/places/$branchId"
              params={{ affiliationId: affiliation.id, libraryId: library.id, branchId: id }}
            >
              {placeName(library.name, name, library.branches).place}
            </Link>
          ),
        },
        { key: 'kind', header: t('libraries.fact.kind'), cell: ({ kind }) => t(`libraries.kind.${kind}`) },
        {
          key: 'where',
          header: t('libraries.fact.address'),
          cell: ({ street, city }) => [street, city].filter(Boolean).join(', '),
        },
        { key: 'facts', header: t('libraries.facts'), cell: (place) => <FactState of={place} /> },
      ]}
    />
  );
}

function FactState({ of }: { of: Place }) {
  const words = useText();
  const { t } = words;
  const { status, unconfirmed } = of;
  const open = linesToConfirm(placeLines(of, false, words), unconfirmed);
  return (
    <div className={styles.stack}>
      {status !== 'OPEN' && (
        <div>
          <StatusBadge state="stopped">{t(`libraries.status.${status}`)}</StatusBadge>
        </div>
      )}
      <div>
        {open > 0 ? (
          <StatusBadge state="look">{t('libraries.to_confirm', { count: open })}</StatusBadge>
        ) : (
          <StatusBadge state="done">{t('libraries.all_confirmed')}</StatusBadge>
        )}
      </div>
    </div>
  );
}
