import { useLoad } from '../../lib/graphql/use-load.js';
import { zoneHere } from '../../lib/dates/weeks.js';
import { instantWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Section } from '../../ui/page/Page.js';
import type { RecentImportsQuery } from '../../gql/graphql.js';
import styles from './Onboarding.module.css';
import { RecentImports } from './survey.graphql.js';
import { UndoButton } from './UndoButton.js';

type Import = RecentImportsQuery['recentImports'][number];

/** The latest imports, with the way back while there is one. */
export function PastImports() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const { data } = useLoad(RecentImports, { consortiumId: affiliation.organization.id });
  const imports = data?.recentImports ?? [];
  if (imports.length === 0) return null;
  return (
    <Section title={t('onboarding.imports')}>
      <ul className={styles.list}>
        {imports.map((batch) => (
          <li key={batch.id} className={styles.card}>
            <div className={styles.stack}>
              <span>{t('onboarding.imports.one', figuresOf(batch))}</span>
              <ImportWords of={batch} />
            </div>
            <UndoButton batch={batch} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const figuresOf = ({ surveyYear, libraries, places, changes }: Import) => ({
  ...{ year: String(surveyYear), libraries: libraries.length, places, changes },
});

function ImportWords({ of: { importedAt, importedByName, undoneAt, undoneByName } }: { of: Import }) {
  const { t, language } = useText();
  const at = (instant: string) => instantWords(instant, zoneHere(), language);
  return (
    <>
      <span className={styles.muted}>
        {t('onboarding.imports.by', { name: importedByName, at: at(importedAt) })}
      </span>
      {undoneAt && (
        <span className={styles.muted}>
          {t('onboarding.imports.undone', { name: undoneByName ?? '', at: at(undoneAt) })}
        </span>
      )}
    </>
  );
}
