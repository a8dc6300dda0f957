import type { Role } from '@mutuality/domain/access';
import { defineJob } from '../../jobs/job.js';
import { newToken, tokenHash } from '../../sessions/token.js';
import { languageOf } from '../language.js';
import { invitationTexts } from './invitation.text.js';

interface Row {
  mail: string;
  person_name: string;
  role: Role;
  organization_name: string;
  invited_by_name: string;
  language: string;
  expires_at: Date;
  zone: string;
}

/**
 * Mails an invitation with a link made at this moment: no queue and no table ever holds its token. Nothing goes out once the
 * invitation was accepted, taken back or has expired.
 */
export const mailInvitation = defineJob(
  'mail.invitation',
  ['invitationId'],
  async ({ invitationId }, run) => {
    await run.once(async () => {
      const token = newToken();
      const [row] = await run.auth.rows<Row>('issue_invitation_token', invitationId, tokenHash(token));
      if (!row) return;
      const language = languageOf(row.language);
      const facts = {
        organizationName: row.organization_name,
        invitedBy: row.invited_by_name,
        role: row.role,
        expiresAt: row.expires_at,
        zone: row.zone,
      };
      await run.mailer.send({
        template: 'invitation',
        to: { name: row.person_name, mail: row.mail },
        language,
        text: invitationTexts[language](facts, run.mailer.links.invitation(token)),
        key: run.key,
        at: run.enqueuedAt,
      });
    });
    await run.enqueue(
      'mail.invitation_notice',
      { invitationId },
      { key: `invitation_notice:${invitationId}` },
    );
  },
);
