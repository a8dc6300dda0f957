import { todayIn, weekOf, zoneHere } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { Page } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import type { TravelTimesQuery } from '../../gql/graphql.js';
import { type BoardPlace, placesOf } from './board.js';
import { BackToBoard } from './BackToBoard.js';
import styles from './Board.module.css';
import { PairForm } from './PairForm.js';
import { Board, SetTravelTime, TravelTimes } from './scheduling.graphql.js';

type TravelTime = TravelTimesQuery['travelTimes'][number];

/** Minutes between two branches as the coordinator knows them; for all other pairs the straight line is an estimate that only warns. */
export function TravelPage() {
  const { t } = useText();
  const tell = useTell();
  const board = useLoad(Board, { week: weekOf(todayIn(zoneHere())) });
  const times = useLoad(TravelTimes, {});
  return (
    <Page title={t('scheduling.travel')} lead={t('scheduling.travel.lead')} narrow action={<BackToBoard />}>
      <Loaded of={board}>
        {({ weekBoard }) => (
          <Loaded of={times}>
            {({ travelTimes }) => <Pairs places={placesOf(weekBoard)} times={travelTimes} onTold={tell} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface PairsProps {
  places: BoardPlace[];
  times: TravelTime[];
  onTold: (message: string) => void;
}

function Pairs({ places, times, onTold }: PairsProps) {
  const { t } = useText();
  const nameOf = (branchId: string) =>
    places.find(({ id }) => id === branchId)?.name ?? t('scheduling.travel.former');
  return (
    <>
      {times.length === 0 ? (
        <Empty title={t('scheduling.travel.none')}>{t('scheduling.travel.none.hint')}</Empty>
      ) : (
        <ul className={styles.rows}>
          {times.map((time) => (
            <PairRow
              key={time.id}
              time={time}
              pair={`${nameOf(time.branchId)} - ${nameOf(time.otherBranchId)}`}
              onTold={onTold}
            />
          ))}
        </ul>
      )}
      {places.length > 1 && (
        <OpenForm label={t('scheduling.travel.add')}>
          {(close) => (
            <PairForm
              places={places}
              times={times}
              onCancel={close}
              onDone={() => {
                close();
                onTold(t('scheduling.travel.saved'));
              }}
            />
          )}
        </OpenForm>
      )}
    </>
  );
}

function PairRow({ time, pair, onTold }: { time: TravelTime; pair: string; onTold: PairsProps['onTold'] }) {
  const speech = useText();
  const { t } = speech;
  const [save, busy] = useSave(SetTravelTime);
  const { branchId, otherBranchId, minutes, blocks, version } = time;
  const takeBack = async () => {
    const { problem } = await save({ input: { branchId, otherBranchId, minutes: null, blocks, version } });
    onTold(
      problem
        ? formProblems(problem, speech)
            .map(({ message }) => message)
            .join(' ')
        : t('scheduling.travel.gone'),
    );
  };
  return (
    <li className={styles.row}>
      <div>
        <strong>{pair}</strong>
        <div className={styles.muted}>
          {t(blocks ? 'scheduling.travel.blocks' : 'scheduling.travel.warns', { minutes })}
        </div>
      </div>
      <Button
        small
        busy={busy}
        aria-label={`${t('scheduling.travel.take_back')}: ${pair}`}
        onClick={() => void takeBack()}
      >
        {t('scheduling.travel.take_back')}
      </Button>
    </li>
  );
}
