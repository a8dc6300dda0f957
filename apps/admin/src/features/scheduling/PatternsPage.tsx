import { todayIn, weekOf, zoneHere } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { Page, Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { type BoardBranch, type BoardPlace, placesOf } from './board.js';
import { BackToBoard } from './BackToBoard.js';
import styles from './Board.module.css';
import { PatternForm } from './PatternForm.js';
import { PatternRow } from './PatternRow.js';
import { Board, Patterns } from './scheduling.graphql.js';

/** The hours that each branch expects week by week: what gaps are measured against. */
export function PatternsPage() {
  const { t } = useText();
  const board = useLoad(Board, { week: weekOf(todayIn(zoneHere())) });
  return (
    <Page
      title={t('scheduling.patterns')}
      lead={t('scheduling.patterns.lead')}
      narrow
      action={<BackToBoard />}
    >
      <Loaded of={board}>
        {({ weekBoard }) => {
          const places = placesOf(weekBoard);
          return places.length === 0 ? (
            <Empty title={t('scheduling.empty.no_agreement')}>
              {t('scheduling.empty.no_agreement.hint')}
            </Empty>
          ) : (
            places.map((place) => <PlacePatterns key={place.id} place={place} />)
          );
        }}
      </Loaded>
    </Page>
  );
}

function PlacePatterns({ place }: { place: BoardPlace }) {
  const branch = place.agreements.at(-1);
  if (!branch) return null;
  return (
    <Section title={place.name}>
      <OfBranch branch={branch} name={place.name} />
    </Section>
  );
}

function OfBranch({ branch, name }: { branch: BoardBranch; name: string }) {
  const { t } = useText();
  const tell = useTell();
  const loaded = useLoad(Patterns, { agreementId: branch.agreementId });
  const today = todayIn(branch.zone);
  const mayKeep = branch.viewerCan.includes('pattern.keep');
  return (
    <Loaded of={loaded} rows={2}>
      {({ presencePatterns }) => {
        const own = presencePatterns.filter(({ branchId }) => branchId === branch.id);
        return (
          <div className={styles.stack}>
            {own.length === 0 ? (
              <p className={styles.muted}>{t('scheduling.patterns.none')}</p>
            ) : (
              <ul className={styles.rows}>
                {own.map((pattern) => (
                  <PatternRow key={pattern.id} {...{ branch, name, pattern, today, mayKeep }} />
                ))}
              </ul>
            )}
            {mayKeep && (
              <OpenForm label={t('scheduling.pattern.add')} about={name}>
                {(close) => (
                  <PatternForm
                    branch={branch}
                    today={today}
                    onCancel={close}
                    onDone={() => {
                      close();
                      tell(t('scheduling.pattern.saved'));
                    }}
                  />
                )}
              </OpenForm>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
