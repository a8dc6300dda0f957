import type { TeamQuery } from '../../gql/graphql.js';
import { dayIn } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import styles from './Team.module.css';
import { RevokeInvitation } from './team.graphql.js';

type Invitation = TeamQuery['openInvitations'][number];

/** Whom the organisation has invited and who has not accepted yet. */
export function Invitations({ of, zone }: { of: Invitation[]; zone: string }) {
  const { t, language } = useText();
  if (of.length === 0) return null;
  return (
    <Section title={t('team.invitations')}>
      <ul className={styles.list}>
        {of.map((invitation) => (
          <li key={invitation.id} className={styles.card}>
            <div className={styles.stack}>
              <strong>{invitation.personName}</strong>
              <span>
                {invitation.mail} · {t(`team.role.${invitation.role}`)}
              </span>
              <span className={styles.muted}>
                {t('team.invitation.until', { day: dateWords(dayIn(zone, invitation.expiresAt), language) })}
              </span>
            </div>
            <RevokeButton of={invitation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RevokeButton({ of: { id, personName } }: { of: Invitation }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [revoke] = useSave(RevokeInvitation);
  return (
    <ConfirmButton
      small
      aria-label={t('team.revoke_of', { name: personName })}
      title={t('team.revoke.title', { name: personName })}
      explain={t('team.revoke.explain')}
      keep={t('team.revoke.keep')}
      confirm={t('team.revoke')}
      onConfirm={async () => {
        const { problem } = await revoke({ id });
        if (problem)
          return formProblems(problem, speech)
            .map(({ message }) => message)
            .join('. ');
        tell(t('team.revoked', { name: personName }));
      }}
    >
      {t('team.revoke')}
    </ConfirmButton>
  );
}
