export {
  type BranchRequirement,
  type Certification,
  CertificationKind,
  CertificationState,
  type Clearance,
  ClearanceKind,
  type Wish,
  WishKind,
} from './navigator.js';
