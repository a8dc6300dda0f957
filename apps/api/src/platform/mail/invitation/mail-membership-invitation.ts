import { defineJob } from '../../jobs/job.js';
import { newToken, tokenHash } from '../../sessions/token.js';
import { type Language, languageOf } from '../language.js';
import type { MailText } from '../mail-text.js';

interface Row {
  mail: string;
  consortium_name: string;
  invited_by_name: string;
  language: string;
}

const texts: Record<Language, (facts: Row, url: string) => MailText> = {
  en: (facts, url) => ({
    subject: `${facts.consortium_name} invites your organization`,
    paragraphs: [
      `${facts.invited_by_name} of ${facts.consortium_name} invites your organization to take part in their peer navigator programs in Mutuality.`,
      'Your organization stays as it is. What it shares with whom is decided later, in agreements that you sign.',
    ],
    action: { label: 'See the invitation and decide', url },
    after: [
      'Opening the page changes nothing; its button accepts. The link works for 14 days.',
      'If you did not expect this, you can leave it be.',
    ],
  }),
  es: (facts, url) => ({
    subject: `${facts.consortium_name} invita a su organización`,
    paragraphs: [
      `${facts.invited_by_name}, de ${facts.consortium_name}, invita a su organización a participar en sus programas de navegación de pares en Mutuality.`,
      'Su organización sigue como está. Qué comparte y con quién se decide después, en acuerdos que usted firma.',
    ],
    action: { label: 'Vea la invitación y decida', url },
    after: [
      'Abrir la página no cambia nada; se acepta con su botón. El enlace sirve durante 14 días.',
      'Si no esperaba este mensaje, no tiene que hacer nada.',
    ],
  }),
};

/** Mails to an organisation that is a tenant already that one more consortium invites it; the link is made at this moment. */
export const mailMembershipInvitation = defineJob(
  'mail.membership_invitation',
  ['invitationId'],
  async ({ invitationId }, run) => {
    await run.once(async () => {
      const token = newToken();
      const [row] = await run.auth.rows<Row>('issue_membership_token', invitationId, tokenHash(token));
      if (!row) return;
      const language = languageOf(row.language);
      await run.mailer.send({
        template: 'membership-invitation',
        to: { name: '', mail: row.mail },
        language,
        text: texts[language](row, run.mailer.links.join(token)),
        key: run.key,
        at: run.enqueuedAt,
      });
    });
  },
);
