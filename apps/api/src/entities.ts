import { AgreementBranch } from './agreements/agreement-branch.entity.js';
import { AgreementVersion } from './agreements/agreement-version.entity.js';
import { Agreement } from './agreements/agreement.entity.js';
import { Signature } from './agreements/signature.entity.js';
import { WeekAllowance } from './agreements/week-allowance.entity.js';
import { Attendance } from './attendance/attendance.entity.js';
import { ClosedDay } from './hours/closed-day.entity.js';
import { OpeningPeriod } from './hours/opening-period.entity.js';
import { Certification } from './navigators/certification.entity.js';
import { Clearance } from './navigators/clearance.entity.js';
import { Navigator } from './navigators/navigator.entity.js';
import { PlacementCardRow } from './navigators/placement-card.entity.js';
import { Placement } from './navigators/placement.entity.js';
import { Wish } from './navigators/wish.entity.js';
import { SurveyCheck } from './onboarding/checks/survey-check.entity.js';
import { ImportBatch } from './onboarding/imports/import-batch.entity.js';
import { Readiness } from './onboarding/readiness/readiness.entity.js';
import { Branch } from './organizations/branch.entity.js';
import { MembershipInvitation } from './organizations/membership-invitation.entity.js';
import { Membership } from './organizations/membership.entity.js';
import { Organization } from './organizations/organization.entity.js';
import { AffiliationBranch } from './people/affiliation-branch.entity.js';
import { Affiliation } from './people/affiliation.entity.js';
import { Invitation } from './people/invitation.entity.js';
import { PresencePattern } from './scheduling/presence-pattern.entity.js';
import { Shift } from './scheduling/shift.entity.js';
import { TravelTime } from './scheduling/travel-time.entity.js';
import { StoredFile } from './platform/files/stored-file.entity.js';

/** Every table, one entity each; the drift check holds them against the migrations. */
export const entities = [
  Agreement,
  AgreementBranch,
  AgreementVersion,
  Signature,
  WeekAllowance,
  Organization,
  Membership,
  MembershipInvitation,
  Branch,
  Affiliation,
  AffiliationBranch,
  Invitation,
  StoredFile,
  Navigator,
  Certification,
  Clearance,
  Wish,
  Placement,
  PlacementCardRow,
  OpeningPeriod,
  ClosedDay,
  SurveyCheck,
  ImportBatch,
  Readiness,
  PresencePattern,
  Shift,
  TravelTime,
  Attendance,
];
