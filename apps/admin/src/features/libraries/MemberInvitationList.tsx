import type { MemberInvitationsQuery } from '../../gql/graphql.js';
import { dayIn, zoneHere } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import styles from './Libraries.module.css';
import { MemberInvitations, TakeBackMemberInvitation } from './membership.graphql.js';

type Invitation = MemberInvitationsQuery['memberInvitations'][number];

/** Organisations that were asked by mail to join as well, and have not answered. */
export function MemberInvitationList() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const { data } = useLoad(MemberInvitations, { consortiumId: affiliation.organization.id });
  const open = data?.memberInvitations ?? [];
  if (open.length === 0) return null;
  return (
    <Section title={t('libraries.invited_members')}>
      <ul className={styles.plain}>
        {open.map((invitation) => (
          <li key={invitation.id}>
            <OpenInvitation of={invitation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OpenInvitation({ of: { id, mail, invitedByName, createdAt, expiresAt } }: { of: Invitation }) {
  const speech = useText();
  const { t, language } = speech;
  const tell = useTell();
  const [takeBack] = useSave(TakeBackMemberInvitation);
  const day = (instant: string) => dateWords(dayIn(zoneHere(), instant), language);
  return (
    <div className={styles.row}>
      <span>
        {mail}{' '}
        <span className={styles.muted}>
          {t('libraries.invited_members.by', {
            name: invitedByName,
            day: day(createdAt),
            until: day(expiresAt),
          })}
        </span>
      </span>
      <ConfirmButton
        small
        aria-label={`${t('libraries.invited_members.take_back')}: ${mail}`}
        title={t('libraries.invited_members.take_back.ask')}
        explain={t('libraries.invited_members.take_back.explain', { mail })}
        keep={t('libraries.cancel')}
        confirm={t('libraries.invited_members.take_back')}
        onConfirm={async () => {
          const { problem } = await takeBack({ id });
          if (problem)
            return formProblems(problem, speech)
              .map(({ message }) => message)
              .join('. ');
          tell(t('libraries.invited_members.taken_back', { mail }));
        }}
      >
        {t('libraries.invited_members.take_back')}
      </ConfirmButton>
    </div>
  );
}
