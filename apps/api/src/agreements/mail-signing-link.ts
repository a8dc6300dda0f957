import type { SignatureParty } from '@mutuality/domain/agreements';
import { defineJob } from '../platform/jobs/job.js';
import { type Language, languageOf } from '../platform/mail/language.js';
import type { MailText } from '../platform/mail/mail-text.js';
import { newToken, tokenHash } from '../platform/sessions/token.js';

interface Row {
  mail: string;
  person_name: string;
  language: string;
  party: SignatureParty;
  library_name: string;
  recovery_organization_name: string;
  sent_by_name: string;
  expires_at: Date;
  zone: string;
}

const dayOf = ({ expires_at: at, zone }: Row, language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zone }).format(at);

const sideOf = (row: Row) => (row.party === 'LIBRARY' ? row.library_name : row.recovery_organization_name);

const texts: Record<Language, (row: Row, url: string) => MailText> = {
  en: (row, url) => ({
    subject: `${row.sent_by_name} asks for your signature for ${sideOf(row)}`,
    paragraphs: [
      `${row.sent_by_name} asks you to read and sign, for ${sideOf(row)}, the agreement between ${row.library_name} and ${row.recovery_organization_name} on peer navigators’ hours.`,
    ],
    action: { label: 'Read the agreement', url },
    after: [
      `You need no account. Opening the page changes nothing; its button signs. The link is for you alone and works until ${dayOf(row, 'en')}.`,
      'If you did not expect this, you can leave it be.',
    ],
  }),
  es: (row, url) => ({
    subject: `${row.sent_by_name} le pide su firma por ${sideOf(row)}`,
    paragraphs: [
      `${row.sent_by_name} le pide leer y firmar, por ${sideOf(row)}, el acuerdo entre ${row.library_name} y ${row.recovery_organization_name} sobre horas de navegación de pares.`,
    ],
    action: { label: 'Lea el acuerdo', url },
    after: [
      `No necesita una cuenta. Abrir la página no cambia nada; se firma con su botón. El enlace es solo para usted y sirve hasta el ${dayOf(row, 'es')}.`,
      'Si no esperaba este mensaje, no tiene que hacer nada.',
    ],
  }),
};

/** Mails a signing link with a token made at this moment: no queue and no table ever holds it. Nothing goes out once the link is not open. */
export const mailSigningLink = defineJob('mail.signing_link', ['linkId'], async ({ linkId }, run) => {
  await run.once(async () => {
    const token = newToken();
    const [row] = await run.auth.rows<Row>('issue_signing_token', linkId, tokenHash(token));
    if (!row) return;
    const language = languageOf(row.language);
    await run.mailer.send({
      template: 'signing-link',
      to: { name: row.person_name, mail: row.mail },
      language,
      text: texts[language](row, run.mailer.links.signing(token)),
      key: run.key,
      at: run.enqueuedAt,
    });
  });
});
