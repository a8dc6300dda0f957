import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { mayOpen, type PageAccess } from '../../lib/session/page-access.js';
import type { Affiliation } from '../../lib/session/session.js';

/** One place of the navigation. Whoever has no business there does not see it. */
export interface NavEntry extends PageAccess {
  to: NonNullable<LinkProps['to']>;
  textId: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>;
  /** Two keys in a row that go there. */
  keys?: string;
}

export const entriesFor = (nav: readonly NavEntry[], affiliation: Affiliation): NavEntry[] =>
  nav.filter((entry) => mayOpen(affiliation, entry));
