import { Branch } from './organizations/branch.entity.js';
import { Membership } from './organizations/membership.entity.js';
import { Organization } from './organizations/organization.entity.js';
import { AffiliationBranch } from './people/affiliation-branch.entity.js';
import { Affiliation } from './people/affiliation.entity.js';
import { Invitation } from './people/invitation.entity.js';
import { StoredFile } from './platform/files/stored-file.entity.js';

/** Every table, one entity each; the drift check holds them against the migrations. */
export const entities = [
  Organization,
  Membership,
  Branch,
  Affiliation,
  AffiliationBranch,
  Invitation,
  StoredFile,
];
