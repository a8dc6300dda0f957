import { Link } from '@tanstack/react-router';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import styles from './Onboarding.module.css';
import { RecentImports } from './survey.graphql.js';
import { UndoButton } from './UndoButton.js';

/** What was done, the way back, and what comes next. */
export function DoneStep({ batchId }: { batchId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(RecentImports, { consortiumId: affiliation.organization.id });
  const params = { affiliationId: affiliation.id };
  return (
    <Loaded of={loaded}>
      {({ recentImports }) => {
        const batch = recentImports.find(({ id }) => id === batchId);
        if (!batch) return <Note tone="info">{t('onboarding.done.unknown')}</Note>;
        if (batch.undoneAt) return <Note tone="ok">{t('onboarding.undo.done')}</Note>;
        return (
          <>
            <Note tone="ok">
              {t('onboarding.done.said', {
                ...{ libraries: batch.libraries.length, places: batch.places, changes: batch.changes },
              })}
            </Note>
            <p>{t('onboarding.done.next')}</p>
            <ul className={styles.facts}>
              {batch.libraries.map(({ libraryId, name }) => (
                <li key={libraryId}>
                  <Link to="/a/$affiliationId/libraries/$libraryId" params={{ ...params, libraryId }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
            <div className={styles.row}>
              <LinkButton tone="primary" to="/a/$affiliationId/libraries" params={params}>
                {t('onboarding.done.to_libraries')}
              </LinkButton>
              <UndoButton batch={batch} quiet />
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
