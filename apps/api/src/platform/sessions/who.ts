import type { OrganizationKind, Role } from '@mutuality/domain/access';
import type { AuthStore } from '../access/auth-store.js';

/** Who is signed in, and where they may work. */
export interface Who {
  user: { id: string; name: string; language: string };
  affiliations: {
    id: string;
    role: Role;
    organization: { id: string; name: string; kind: OrganizationKind };
    branches: { id: string; name: string }[];
  }[];
}

export const whoIs = (auth: AuthStore, userId: string): Promise<Who> => auth.value<Who>('whoami', userId);
