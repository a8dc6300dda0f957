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
import type { Role } from '@mutuality/domain/access';
import type { NavEntry } from '../features/shell/nav-entry.js';

const everybody: Role[] = [
  'CONSORTIUM_ADMIN',
  'LIBRARY_ADMIN',
  'BRANCH_STAFF',
  'COORDINATOR',
  'SUPERVISOR',
  'NAVIGATOR',
];

/**
 * What stands in the navigation, in this order: one line for each place, at most seven for a role.
 * Its text is in routes/locales. On a phone the first three are at the bottom, the rest behind "More".
 */
export const nav: NavEntry[] = [
  { to: '/a/$affiliationId', textId: 'nav.home', icon: IconHome, roles: everybody, keys: 'g h' },
  {
    to: '/a/$affiliationId/libraries',
    textId: 'nav.libraries',
    icon: IconBuildingCommunity,
    roles: ['CONSORTIUM_ADMIN'],
    keys: 'g l',
  },
  {
    to: '/a/$affiliationId/library',
    textId: 'nav.library',
    icon: IconBuildingCommunity,
    roles: ['LIBRARY_ADMIN'],
    keys: 'g l',
  },
  {
    to: '/a/$affiliationId/our-hours',
    textId: 'nav.our_hours',
    icon: IconClockHour4,
    roles: ['BRANCH_STAFF', 'LIBRARY_ADMIN'],
    keys: 'g o',
  },
  {
    to: '/a/$affiliationId/navigators',
    textId: 'nav.navigators',
    icon: IconUsers,
    roles: ['COORDINATOR', 'SUPERVISOR'],
    keys: 'g n',
  },
  {
    to: '/a/$affiliationId/agreements',
    textId: 'nav.agreements',
    icon: IconFileText,
    roles: ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
    keys: 'g a',
  },
  {
    to: '/a/$affiliationId/my-file',
    textId: 'nav.my_file',
    icon: IconIdBadge2,
    roles: ['NAVIGATOR'],
    keys: 'g f',
  },
  {
    to: '/a/$affiliationId/requirements',
    textId: 'nav.requirements',
    icon: IconClipboardCheck,
    roles: ['LIBRARY_ADMIN'],
    keys: 'g r',
  },
  {
    to: '/a/$affiliationId/partners',
    textId: 'nav.partners',
    icon: IconHeartHandshake,
    roles: ['CONSORTIUM_ADMIN'],
    keys: 'g p',
  },
  {
    to: '/a/$affiliationId/team',
    textId: 'nav.team',
    icon: IconUsersGroup,
    roles: ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
    keys: 'g t',
  },
];
