import { dateWords, dayWords, rangeWords } from '../../lib/dates/words.js';
import { plusDays } from '../../lib/dates/weeks.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { type useText as UseText, useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Empty } from '../../ui/list/Loaded.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import type { FullFile, WishFacts } from './file.js';
import { RemoveWish } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { WishForm } from './WishForm.js';
import { placeWords } from './words.js';

const aMonday = '2024-01-01';

/** Monday = 1 as its whole name. */
export const weekdayWords = (weekday: number, { language }: ReturnType<typeof UseText>): string =>
  dayWords(plusDays(aMonday, weekday - 1), language, 'long').split(',')[0] ?? '';

/** A wish as a sentence: "Not on Friday, 9 am-noon". */
export function wishWords(wish: WishFacts, speech: ReturnType<typeof UseText>): string {
  const { t, language } = speech;
  if (wish.kind === 'ASKED_NOT_AT') {
    return t('navigators.wish.not_at', {
      place: wish.place ? placeWords(wish.place) : t('navigators.wish.past_place'),
    });
  }
  if (wish.kind === 'AWAY') {
    const first = dateWords(wish.startsOn ?? aMonday, language);
    return t('navigators.wish.away', {
      first,
      last: wish.endsOn ? dateWords(wish.endsOn, language) : '',
      ends: wish.endsOn ? 'yes' : 'no',
    });
  }
  const hours = wish.fromTime && wish.toTime ? rangeWords(wish.fromTime, wish.toTime, language) : '';
  const weekday = weekdayWords(wish.weekday ?? 1, speech);
  return t('navigators.wish.not_on', { weekday, hours, timed: hours ? 'yes' : 'no' });
}

/** What the person asked for. The board shows it; it holds nobody back. */
export function WishesTab({ file }: { file: FullFile }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  return (
    <Section title={t('navigators.tab.wishes')}>
      {file.wishes.length === 0 && (
        <Empty title={t('navigators.wishes.empty')}>{t('navigators.wishes.empty.lead')}</Empty>
      )}
      <ul className={styles.cards}>
        {file.wishes.map((wish) => (
          <li key={wish.id} className={styles.card}>
            <div className={styles.cardHead}>
              <p>{wishWords(wish, speech)}</p>
              <Remove wish={wish} />
            </div>
          </li>
        ))}
      </ul>
      <OpenForm label={t('navigators.wish.add')} title={t('navigators.wish.add')} tone="primary">
        {(close) => (
          <WishForm
            file={file}
            onCancel={close}
            onDone={() => {
              close();
              tell(t('navigators.wish.saved'));
            }}
          />
        )}
      </OpenForm>
    </Section>
  );
}

function Remove({ wish }: { wish: WishFacts }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [remove] = useSave(RemoveWish);
  const words = wishWords(wish, speech);
  return (
    <ConfirmButton
      small
      aria-label={`${t('navigators.remove')}: ${words}`}
      title={t('navigators.wish.remove')}
      explain={words}
      keep={t('navigators.keep')}
      confirm={t('navigators.remove')}
      onConfirm={async () => {
        const { problem } = await remove({ id: wish.id });
        if (problem) return formProblems(problem, speech)[0]?.message;
        tell(t('navigators.wish.removed'));
      }}
    >
      {t('navigators.remove')}
    </ConfirmButton>
  );
}
