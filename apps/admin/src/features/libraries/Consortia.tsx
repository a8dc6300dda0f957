import { dayIn } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Section } from '../../ui/page/Page.js';
import styles from './Libraries.module.css';
import { Memberships } from './membership.graphql.js';

/** The consortia that one's own organisation belongs to. None of them sees the others' (R15). */
export function Consortia({ organizationId }: { organizationId: string }) {
  const { t, language } = useText();
  const loaded = useLoad(Memberships, { organizationId });
  return (
    <Section title={t('libraries.consortia')}>
      <Loaded of={loaded} rows={1}>
        {({ organization: { zone, memberships } }) => (
          <ul className={styles.plain}>
            {memberships.map(({ id, consortiumName, startsAt }) => (
              <li key={id}>
                {consortiumName}{' '}
                <span className={styles.muted}>
                  {t('libraries.consortia.since', { day: dateWords(dayIn(zone, startsAt), language) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <p className={styles.muted}>{t('libraries.consortia.apart')}</p>
    </Section>
  );
}
