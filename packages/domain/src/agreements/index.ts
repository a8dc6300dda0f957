export {
  type Agreement,
  type AgreementDraft,
  AgreementState,
  SharingTerm,
  type Signature,
  SignatureMethod,
  SignatureParty,
  type WeekAllowance,
} from './agreement.js';
