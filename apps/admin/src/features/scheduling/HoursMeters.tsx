import { minutesWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Meter } from '../../ui/Meter.js';
import { Section } from '../../ui/page/Page.js';
import type { BoardData, Checks, Meter as MeterFacts } from './board.js';
import styles from './Board.module.css';

/** Planned, delivered and left of each agreement's hours in the week, and in its term where that has a number. */
export function HoursMeters({ board, checks }: { board: BoardData; checks: Checks }) {
  const { t } = useText();
  if (checks.meters.length === 0) return null;
  return (
    <Section title={t('scheduling.meters')}>
      <div className={styles.meters}>
        {checks.meters.map((meter) => (
          <AgreementMeter
            key={meter.agreementId}
            library={
              board.branches.find(({ agreementId }) => agreementId === meter.agreementId)?.libraryName ?? ''
            }
            meter={meter}
          />
        ))}
      </div>
    </Section>
  );
}

function AgreementMeter({ library, meter: { inWeek, inTerm } }: { library: string; meter: MeterFacts }) {
  const { t } = useText();
  const { planned, drafted, delivered, allowed, left } = inWeek;
  const part = (
    key: 'delivered' | 'planned' | 'drafted',
    amount: number,
    look: 'full' | 'striped' | 'dotted',
  ) => ({
    key,
    label: t(`scheduling.meter.${key}`),
    words: minutesWords(inWeek[key]),
    amount,
    look,
  });
  const rest = left < 0 ? 'scheduling.meter.over' : 'scheduling.meter.left';
  return (
    <div>
      <Meter
        label={library}
        total={allowed}
        parts={[
          part('delivered', delivered, 'full'),
          part('planned', Math.max(planned - delivered, 0), 'striped'),
          part('drafted', Math.max(drafted, 0), 'dotted'),
        ]}
        rest={t(rest, { hours: minutesWords(Math.abs(left)), whole: minutesWords(allowed) })}
        over={left < 0}
      />
      {inTerm.limit != null && inTerm.left != null && (
        <p className={styles.muted}>
          {t('scheduling.meter.term', { left: minutesWords(inTerm.left), whole: minutesWords(inTerm.limit) })}
        </p>
      )}
    </div>
  );
}
