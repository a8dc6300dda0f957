import { placeName, placesOf } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { DataList } from '../../ui/list/DataList.js';
import { Empty } from '../../ui/list/Loaded.js';
import { StatusBadge } from '../../ui/Tag.js';
import { standing } from './hours-draft.js';
import type { HoursOf, LibraryOfHours } from './HoursPage.js';
import { hoursLine } from './words.js';

/** The branches of a library with their hours in one line each. */
export function HoursTable({ library, hours }: { library: LibraryOfHours; hours: HoursOf }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const places = placesOf(library.branches);
  return (
    <DataList
      label={t('hours.title')}
      connection={{ edges: places.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
      rowKey={({ id }) => id}
      empty={<Empty title={t('hours.no_places')} />}
      columns={[
        {
          key: 'name',
          header: t('hours.branch'),
          name: true,
          cell: ({ id, name }) => (
            <Link
              to="/a/$affiliationId/libraries/$libraryId/hours"
              params={{ affiliationId: affiliation.id, libraryId: library.id }}
              search={{ place: id }}
            >
              {placeName(library.name, name, places).place}
            </Link>
          ),
        },
        {
          key: 'hours',
          header: t('hours.title'),
          cell: ({ id, needsHours }) => {
            const { periods = [], warnings = [] } =
              hours.branches.find(({ branchId }) => branchId === id) ?? {};
            if (periods.length === 0) {
              return needsHours ? (
                <StatusBadge state="notYet">{t('hours.none_yet')}</StatusBadge>
              ) : (
                t('hours.needs_none')
              );
            }
            return (
              <>
                {hoursLine(standing(periods), speech)}{' '}
                {warnings.length > 0 && <StatusBadge state="look">{t('hours.off_survey')}</StatusBadge>}
              </>
            );
          },
        },
      ]}
    />
  );
}
