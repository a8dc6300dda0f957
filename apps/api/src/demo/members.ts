import type { AddBranchInput } from '../organizations/add-branch.input.js';
import { addBranch } from '../organizations/add-branch.js';
import type { Branch } from '../organizations/branch.entity.js';
import { foundOrganization } from '../organizations/found-organization.js';
import { acceptMembership, inviteMember } from '../organizations/join-consortium.js';
import type { Organization } from '../organizations/organization.entity.js';
import { newToken, tokenHash } from '../platform/sessions/token.js';
import type { Person, Stage } from './stage.js';

/** A library of the demo with its branches. */
export interface DemoLibrary {
  library: Organization;
  branches: Branch[];
}

/** A consortium takes in a library with its places. */
export function foundLibrary(
  stage: Stage,
  admin: Person,
  facts: { name: string; zone: string; fiscalYearStart: string; phone: string },
  places: readonly Omit<AddBranchInput, 'libraryId'>[],
): Promise<DemoLibrary> {
  return stage.write(admin, async (tx) => {
    const library = await foundOrganization(tx, {
      consortiumId: admin.organizationId,
      kind: 'LIBRARY',
      ...facts,
    });
    const branches: Branch[] = [];
    for (const place of places) branches.push(await addBranch(tx, { ...place, libraryId: library.id }));
    return { library, branches };
  });
}

/** A consortium takes in a recovery organisation. */
export function foundRecoveryOrganization(
  stage: Stage,
  admin: Person,
  name: string,
  zone: string,
): Promise<Organization> {
  return stage.write(admin, (tx) =>
    foundOrganization(tx, { consortiumId: admin.organizationId, kind: 'RECOVERY_ORGANIZATION', name, zone }),
  );
}

/** An organisation that is a tenant already joins another consortium: its own coordinator accepts the invitation. */
export async function join(stage: Stage, consortium: Person, coordinator: Person): Promise<void> {
  const invitation = await stage.write(consortium, (tx) =>
    inviteMember(tx, { consortiumId: consortium.organizationId, mail: coordinator.mail, language: 'en' }),
  );
  const token = newToken();
  await stage.authStore.rows('issue_membership_token', invitation.id, tokenHash(token));
  await stage.write(coordinator, (tx) => acceptMembership(tx, token));
}
