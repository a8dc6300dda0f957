import type { Role } from '@mutuality/domain/access';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** One place of the navigation. A role that has no business there does not see it. */
export interface NavEntry {
  to: NonNullable<LinkProps['to']>;
  textId: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>;
  roles: readonly Role[];
  /** Two keys in a row that go there. */
  keys?: string;
}

export const entriesFor = (nav: readonly NavEntry[], role: Role): NavEntry[] =>
  nav.filter((entry) => entry.roles.includes(role));
