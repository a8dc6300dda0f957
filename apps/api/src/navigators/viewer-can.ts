import { can, type Permission } from '@mutuality/domain/access';
import type { Actor } from '../platform/access/actor.js';
import type { NavigatorAccount } from './navigator-account.js';

/** What can be done with a file as it stands, besides being read. */
const onAnyFile: readonly Permission[] = [
  'navigator.amend',
  'certification.record',
  'certification.amend',
  'certification.remove',
  'clearance.attest',
  'clearance.remove',
  'wish.add',
  'wish.remove',
  'navigator.place',
  'placement.end',
  'card.choose',
];

/** The deeds that the actor may do to this navigator's file; inviting only who does not sign in yet. */
export function viewerCan(actor: Actor, account: NavigatorAccount): Permission[] {
  const deeds: Permission[] = account === 'ACTIVE' ? [...onAnyFile] : [...onAnyFile, 'navigator.invite'];
  return deeds.filter((permission) => can(actor, permission));
}
