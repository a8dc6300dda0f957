import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import { SetUp } from './attendance.graphql.js';
import styles from './Attendance.module.css';

/** What is left to set up before the first week; nothing once it is all done. */
export function SetUpNote({ libraryId }: { libraryId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const { data } = useLoad(SetUp, { libraryId });
  const progress = data?.libraryProgress;
  if (!progress || progress.live) return null;
  return (
    <Note tone="info">
      <p>{t('attendance.set_up', { done: progress.done, of: progress.stages.length })}</p>
      <LinkButton small to="/a/$affiliationId/library" params={{ affiliationId: affiliation.id }}>
        {t('attendance.set_up.open')}
      </LinkButton>
    </Note>
  );
}

/** The rest that a library's admin looks after. */
export function LibraryLinks() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id };
  return (
    <Section title={t('attendance.look_after')}>
      <div className={styles.row}>
        <LinkButton to="/a/$affiliationId/team" params={params}>
          {t('attendance.team')}
        </LinkButton>
        <LinkButton to="/a/$affiliationId/agreements" params={params}>
          {t('attendance.agreements')}
        </LinkButton>
      </div>
    </Section>
  );
}
