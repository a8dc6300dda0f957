import type { Role } from '../access/roles.js';

const planners = ['COORDINATOR', 'SUPERVISOR'] as const;

/** What may be done with navigators' files, placements and cards, and by which roles (R4-R6, R8; who invites: R11). */
export const navigatorPermissions = {
  'navigator.read': planners,
  'navigator.add': planners,
  'navigator.amend': planners,
  'navigator.invite': ['COORDINATOR'],
  'navigator.place': planners,
  'placement.end': planners,
  'certification.record': planners,
  'certification.amend': planners,
  'certification.remove': planners,
  'clearance.attest': planners,
  'clearance.remove': planners,
  'clearances.require': ['LIBRARY_ADMIN'],
  'wish.add': planners,
  'wish.remove': planners,
  'own_file.read': ['NAVIGATOR'],
  'card.choose': ['NAVIGATOR'],
  'card.read': ['LIBRARY_ADMIN', 'BRANCH_STAFF'],
} as const satisfies Record<string, readonly Role[]>;
