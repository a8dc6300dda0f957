import type { Actor } from '../platform/access/actor.js';
import { NotFound } from '../platform/errors/errors.js';

/** The organisation that the actor acts for; those who act for none find nothing. */
export function ownOrganization({ tenantId }: Actor): string {
  if (!tenantId) throw new NotFound();
  return tenantId;
}
