import { instantWords, dateWords, minutesWords } from '../../lib/dates/words.js';
import { zoneHere } from '../../lib/dates/weeks.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Section } from '../../ui/page/Page.js';
import type { AgreementFile } from './agreement.js';
import styles from './Agreements.module.css';
import { languageOptions } from './language-options.js';

type Version = AgreementFile['versions'][number];
type Change = Version['changes'][number];

/** What each version of the terms says differently from the one before. Nothing while there is one version. */
export function Versions({ agreement: { versions } }: { agreement: AgreementFile }) {
  const { t, language } = useText();
  if (versions.length < 2) return null;
  return (
    <Section title={t('agreements.versions')}>
      <ol className={styles.sides} reversed>
        {versions.map((version) => (
          <li key={version.termsVersion} className={styles.card}>
            <h3>{t('agreements.version', { version: version.termsVersion })}</h3>
            <p className={styles.muted}>
              {t('agreements.version.by', {
                name: version.writtenByName,
                organization: version.writtenByOrganization,
                day: instantWords(version.writtenAt, zoneHere(), language),
              })}
            </p>
            {version.changes.length > 0 && (
              <ul>
                {version.changes.map((change, at) => (
                  <li key={at}>
                    <ChangeWords change={change} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function ChangeWords({ change: { what, term, before, after, name } }: { change: Change }) {
  const { t, language } = useText();
  if (what !== 'TERM') return t(`agreements.change.${what}`, { name: name ?? '' });
  const said = (value: string | null | undefined): string => {
    if (!value) return t('agreements.change.none');
    if (term === 'startsOn' || term === 'endsOn') return dateWords(value, language);
    if (term === 'weeklyMinutes' || term === 'totalMinutes') return minutesWords(Number(value));
    if (term === 'sharingTerm') return t(`agreements.sharing.${value}`);
    if (term === 'countsLearning') return t(value === 'true' ? 'agreements.yes' : 'agreements.no');
    return languageOptions.find((option) => option.value === value)?.label ?? value;
  };
  return t('agreements.change.term', {
    term: t(`agreements.change.${term}`),
    before: said(before),
    after: said(after),
  });
}
