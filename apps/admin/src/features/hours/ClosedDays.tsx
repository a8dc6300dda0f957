import { placeName, placesOf } from '@mutuality/domain/onboarding';
import type { OpeningHoursQuery } from '../../gql/graphql.js';
import { dateWords, timeWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { ClosedDayForm } from './ClosedDayForm.js';
import { RemoveClosedDay } from './hours.graphql.js';
import styles from './Hours.module.css';
import type { HoursOf, LibraryOfHours } from './HoursPage.js';
import type { PlaceOfHours } from './PlaceHours.js';

type Closed = OpeningHoursQuery['libraryHours']['closedDays'][number];

interface ClosedDaysProps {
  library: LibraryOfHours;
  hours: HoursOf;
  /** Only those that concern this branch. */
  place?: PlaceOfHours;
}

/** Days on which the library or a branch is closed, opens late or closes early; those that are over are not shown. */
export function ClosedDays({ library, hours, place }: ClosedDaysProps) {
  const { t } = useText();
  const acts = library.viewerCan.includes('amend');
  const days = hours.closedDays.filter(({ branchId }) => !place || !branchId || branchId === place.id);
  return (
    <Section title={t('hours.closed_days')}>
      {days.length === 0 && <p className={styles.muted}>{t('hours.no_closed_days')}</p>}
      <ul className={styles.list}>
        {days.map((day) => (
          <li key={day.id} className={styles.card}>
            <Day of={day} library={library} />
            {acts && <RemoveButton of={day} libraryId={library.id} />}
          </li>
        ))}
      </ul>
      {acts && (
        <OpenForm label={t('hours.close_days')}>
          {(close) => <ClosedDayForm library={library} place={place} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

function Day({
  of: { startsOn, endsOn, opensAt, closesAt, reason, branchId },
  library,
}: {
  of: Closed;
  library: LibraryOfHours;
}) {
  const { t, language } = useText();
  const days = [...new Set([startsOn, endsOn])].map((day) => dateWords(day, language)).join(' - ');
  const how = [
    opensAt && t('hours.opens_late', { time: timeWords(opensAt, language) }),
    closesAt && t('hours.closes_early', { time: timeWords(closesAt, language) }),
  ].filter(Boolean);
  const branch = library.branches.find(({ id }) => id === branchId);
  const several = placesOf(library.branches).length > 1;
  const where = branch
    ? placeName(library.name, branch.name, library.branches).place
    : t('hours.whole_library');
  return (
    <div className={styles.stack}>
      <strong>{days}</strong>
      <span>{[reason, ...how].join(' · ')}</span>
      {several && <span className={styles.muted}>{where}</span>}
    </div>
  );
}

function RemoveButton({ of, libraryId }: { of: Closed; libraryId: string }) {
  const speech = useText();
  const { t, language } = speech;
  const tell = useTell();
  const [remove] = useSave(RemoveClosedDay);
  const day = dateWords(of.startsOn, language);
  return (
    <ConfirmButton
      small
      aria-label={t('hours.reopen_of', { day, reason: of.reason })}
      title={t('hours.reopen.title', { day })}
      explain={t('hours.reopen.explain')}
      keep={t('hours.reopen.keep')}
      confirm={t('hours.reopen')}
      onConfirm={async () => {
        const { problem } = await remove({ libraryId, id: of.id });
        if (problem)
          return formProblems(problem, speech)
            .map(({ message }) => message)
            .join('. ');
        tell(t('hours.reopened', { day }));
      }}
    >
      {t('hours.reopen')}
    </ConfirmButton>
  );
}
