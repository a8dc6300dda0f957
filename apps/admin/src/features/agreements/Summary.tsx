import { dateWords, minutesWords, zoneWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import type { TermsShown } from './agreement.js';
import styles from './Agreements.module.css';

/** The terms in a few plain sentences: what both sides promise, before anybody reads a clause. */
export function Summary({ terms }: { terms: TermsShown }) {
  const { t, language } = useText();
  const { libraryName: library, recoveryOrganizationName: partner, branches } = terms;
  const [only, second] = branches;
  const oneName = !second && (!only || only.name === library);
  const zones = [...new Set(branches.flatMap(({ zone }) => zone ?? []))];
  return (
    <dl className={styles.summary}>
      <dt>{t('agreements.summary.who')}</dt>
      <dd>{t('agreements.summary.who.text', { library, partner })}</dd>
      {!oneName && (
        <>
          <dt>{t('agreements.summary.where')}</dt>
          <dd>
            <ul className={styles.plainList}>
              {branches.map(({ name, city }) => (
                <li key={`${name}${city ?? ''}`}>{city ? `${name}, ${city}` : name}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{t('agreements.summary.hours')}</dt>
      <dd>
        {t('agreements.summary.hours.text', {
          weekly: minutesWords(terms.weeklyMinutes),
          places: second ? 'many' : 'one',
        })}
        {terms.totalMinutes != null &&
          ` ${t('agreements.summary.total', { total: minutesWords(terms.totalMinutes) })}`}
      </dd>
      <dt>{t('agreements.summary.learning')}</dt>
      <dd>{t(terms.countsLearning ? 'agreements.learning.counts' : 'agreements.learning.free')}</dd>
      <dt>{t('agreements.summary.term')}</dt>
      <dd>
        {t('agreements.summary.term.text', {
          first: dateWords(terms.startsOn, language),
          last: dateWords(terms.endsOn, language),
        })}
        {zones.length > 1 &&
          ` ${t('agreements.summary.zones', { zones: zones.map((zone) => zoneWords(zone, language)).join(', ') })}`}
      </dd>
      <dt>{t('agreements.summary.sharing')}</dt>
      <dd>{t(`agreements.sharing.${terms.sharingTerm}.long`, { library })}</dd>
    </dl>
  );
}
