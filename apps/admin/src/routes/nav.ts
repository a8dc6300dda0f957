import {
  IconBuildingCommunity,
  IconClipboardCheck,
  IconClockHour4,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconIdBadge2,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { NavEntry } from '../features/shell/nav-entry.js';

/**
 * What stands in the navigation, in this order: one line for each place, at most seven for a role.
 * Its text is in routes/locales. On a phone the first three are at the bottom, the rest behind "More".
 */
export const nav: NavEntry[] = [
  { to: '/a/$affiliationId', textId: 'nav.home', icon: IconHome, keys: 'g h' },
  {
    to: '/a/$affiliationId/libraries',
    textId: 'nav.libraries',
    icon: IconBuildingCommunity,
    permission: 'onboarding.overview',
    keys: 'g l',
  },
  {
    to: '/a/$affiliationId/library',
    textId: 'nav.library',
    icon: IconBuildingCommunity,
    permission: 'onboarding.read',
    kind: 'LIBRARY',
    keys: 'g l',
  },
  {
    to: '/a/$affiliationId/our-hours',
    textId: 'nav.our_hours',
    icon: IconClockHour4,
    permission: 'attendance.read',
    keys: 'g o',
  },
  {
    to: '/a/$affiliationId/navigators',
    textId: 'nav.navigators',
    icon: IconUsers,
    permission: 'navigator.read',
    keys: 'g n',
  },
  {
    to: '/a/$affiliationId/agreements',
    textId: 'nav.agreements',
    icon: IconFileText,
    permission: 'agreement.read',
    keys: 'g a',
  },
  {
    to: '/a/$affiliationId/my-file',
    textId: 'nav.my_file',
    icon: IconIdBadge2,
    permission: 'own_file.read',
    keys: 'g f',
  },
  {
    to: '/a/$affiliationId/requirements',
    textId: 'nav.requirements',
    icon: IconClipboardCheck,
    permission: 'clearances.require',
    keys: 'g r',
  },
  {
    to: '/a/$affiliationId/organization',
    textId: 'nav.organization',
    icon: IconBuildingCommunity,
    permission: 'organization.join',
    kind: 'RECOVERY_ORGANIZATION',
  },
  {
    to: '/a/$affiliationId/partners',
    textId: 'nav.partners',
    icon: IconHeartHandshake,
    permission: 'onboarding.overview',
    keys: 'g p',
  },
  {
    to: '/a/$affiliationId/team',
    textId: 'nav.team',
    icon: IconUsersGroup,
    permission: 'team.read',
    keys: 'g t',
  },
];
