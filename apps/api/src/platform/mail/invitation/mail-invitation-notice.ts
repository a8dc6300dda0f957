import type { Role } from '@mutuality/domain/access';
import { defineJob } from '../../jobs/job.js';
import { type Language, languageOf } from '../language.js';
import type { MailText } from '../mail-text.js';
import { roleWords } from './invitation.text.js';

interface Row {
  mail: string;
  organization_name: string;
  language: string;
  person_name: string;
  role: Role;
  invited_by_name: string;
  consortium_name: string;
}

const texts: Record<Language, (facts: Row) => MailText> = {
  en: (facts) => ({
    subject: `${facts.person_name} is invited to act for ${facts.organization_name}`,
    paragraphs: [
      `${facts.invited_by_name} of ${facts.consortium_name} has invited ${facts.person_name} to act for ${facts.organization_name} in Mutuality as ${roleWords.en[facts.role]}.`,
      `You receive this because this is the published address of ${facts.organization_name}. There is nothing to do. If it should be somebody else, please tell ${facts.consortium_name} soon.`,
    ],
  }),
  es: (facts) => ({
    subject: `${facts.person_name} recibió una invitación para actuar por ${facts.organization_name}`,
    paragraphs: [
      `${facts.invited_by_name}, de ${facts.consortium_name}, ha invitado a ${facts.person_name} a actuar por ${facts.organization_name} en Mutuality con la función: ${roleWords.es[facts.role]}.`,
      `Recibe este mensaje porque esta es la dirección publicada de ${facts.organization_name}. No tiene que hacer nada. Si debería ser otra persona, avise pronto a ${facts.consortium_name}.`,
    ],
  }),
};

/** Tells a member's published contact that its consortium invites the member's first admin (R11). Other invitations tell nobody. */
export const mailInvitationNotice = defineJob(
  'mail.invitation_notice',
  ['invitationId'],
  async ({ invitationId }, run) => {
    await run.once(async () => {
      const [row] = await run.auth.rows<Row>('invitation_notice', invitationId);
      if (!row) return;
      const language = languageOf(row.language);
      await run.mailer.send({
        template: 'invitation-notice',
        to: { name: '', mail: row.mail },
        language,
        text: texts[language](row),
        key: run.key,
        at: run.enqueuedAt,
      });
    });
  },
);
