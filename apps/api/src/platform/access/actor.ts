import type { OrganizationKind, Role } from '@mutuality/domain/access';

/** Who asks: a person in one affiliation, or another principal (a delivery, the onboarding command, a one-time link). */
export interface Actor {
  purpose: 'user' | 'deliver' | 'cli:onboarding' | 'link';
  /** Affiliation for people; consortium for the onboarding command; link for one-time links. */
  principalId: string;
  userId?: string;
  userName?: string;
  sessionId?: string;
  role?: Role;
  /** The organisation acted for. */
  tenantId?: string;
  organizationKind?: OrganizationKind;
  language: string;
}
