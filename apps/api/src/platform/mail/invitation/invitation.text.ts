import type { Role } from '@mutuality/domain/access';
import type { Language } from '../language.js';
import type { MailText } from '../mail-text.js';

export interface InvitationFacts {
  organizationName: string;
  invitedBy: string;
  role: Role;
  /** The last moment it may be accepted, in the organisation's zone. */
  expiresAt: Date;
  zone: string;
}

/** What a person is asked to be. A library with one outlet never reads "branch", so nobody does here. */
export const roleWords: Record<Language, Record<Role, string>> = {
  en: {
    CONSORTIUM_ADMIN: 'consortium admin',
    LIBRARY_ADMIN: 'library admin',
    BRANCH_STAFF: 'library staff',
    COORDINATOR: 'coordinator',
    SUPERVISOR: 'supervisor',
    NAVIGATOR: 'peer navigator',
  },
  es: {
    CONSORTIUM_ADMIN: 'administración del consorcio',
    LIBRARY_ADMIN: 'administración de la biblioteca',
    BRANCH_STAFF: 'personal de la biblioteca',
    COORDINATOR: 'coordinación',
    SUPERVISOR: 'supervisión',
    NAVIGATOR: 'navegación de pares',
  },
};

const dayOf = (at: Date, zone: string, language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zone }).format(at);

export const invitationTexts: Record<Language, (facts: InvitationFacts, url: string) => MailText> = {
  en: ({ organizationName, invitedBy, role, expiresAt, zone }, url) => ({
    subject: `${invitedBy} invites you to ${organizationName}`,
    paragraphs: [
      `${invitedBy} invites you to join ${organizationName} in Mutuality, where libraries and recovery organizations plan peer navigators' hours together.`,
      `Your role there: ${roleWords.en[role]}.`,
    ],
    action: { label: 'See the invitation and decide', url },
    after: [
      `Opening the page changes nothing; its button accepts. The link is for you alone and works until ${dayOf(expiresAt, zone, 'en')}.`,
      'If you did not expect this, you can leave it be.',
    ],
  }),
  es: ({ organizationName, invitedBy, role, expiresAt, zone }, url) => ({
    subject: `${invitedBy} le invita a ${organizationName}`,
    paragraphs: [
      `${invitedBy} le invita a unirse a ${organizationName} en Mutuality, donde bibliotecas y organizaciones de recuperación planifican juntas las horas de navegación de pares.`,
      `Su función allí: ${roleWords.es[role]}.`,
    ],
    action: { label: 'Vea la invitación y decida', url },
    after: [
      `Abrir la página no cambia nada; se acepta con su botón. El enlace es solo para usted y sirve hasta el ${dayOf(expiresAt, zone, 'es')}.`,
      'Si no esperaba este mensaje, no tiene que hacer nada.',
    ],
  }),
};
