import type { CalendarDay, Week } from '../time/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/** What of the conversations a library sees: counts, or the anonymous encounters of its branches. */
export const SharingTerm = enumOf('COUNTS', 'ENCOUNTERS');
export type SharingTerm = EnumOf<typeof SharingTerm>;

/** The two sides of an agreement. */
export const SignatureParty = enumOf('LIBRARY', 'RECOVERY_ORGANIZATION');
export type SignatureParty = EnumOf<typeof SignatureParty>;

/** Signed in the app, by a person without an account through a one-time link, or recorded as signed on paper. */
export const SignatureMethod = enumOf('APP', 'LINK', 'PAPER');
export type SignatureMethod = EnumOf<typeof SignatureMethod>;

/** Where an agreement stands. Never stored: derived from its signatures, its days and today (see `agreementState`). */
export const AgreementState = enumOf(
  'DRAFT',
  'WAITING_FOR_LIBRARY',
  'WAITING_FOR_PARTNER',
  'WAITING_FOR_BOARD',
  'SIGNED',
  'IN_FORCE',
  'ENDED',
  'WITHDRAWN',
);
export type AgreementState = EnumOf<typeof AgreementState>;

/** The terms of an agreement between one library and one recovery organisation in one consortium. */
export interface AgreementDraft {
  consortiumId: string;
  libraryId: string;
  recoveryOrganizationId: string;
  branchIds: string[];
  /** Hours a week, in minutes; more is a warning that the library may allow. */
  weeklyMinutes: number;
  /** Hours for the whole term, in minutes; more is never possible. Null: no such limit. */
  totalMinutes: number | null;
  /** First and last day, both inside. */
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  sharingTerm: SharingTerm;
  /** Whether the hours of people learning alongside count against the agreement. */
  countsLearning: boolean;
}

/** An agreement as it is stored. */
export interface Agreement extends AgreementDraft {
  id: string;
  /** Raised whenever the terms change; a signature holds for one version only. */
  termsVersion: number;
  /** When it was sent to both sides; null while it is a draft. */
  proposedOn: CalendarDay | null;
  /** Given up before its first day. */
  withdrawnOn: CalendarDay | null;
  /** Last day inside, when a side ended it before `endsOn`. */
  endedOn: CalendarDay | null;
  /** When the library's board meets about it, where the library waits for its board. */
  boardMeetsOn: CalendarDay | null;
}

/** One side's signature under one version of the terms. */
export interface Signature {
  agreementId: string;
  termsVersion: number;
  party: SignatureParty;
  method: SignatureMethod;
  signedName: string;
  /** The office the signer holds, such as "director" or "board president". */
  signedOffice: string;
  signedOn: CalendarDay;
  /** When the board approved, on paper. */
  boardDate: CalendarDay | null;
  /** The scan of a paper signature. */
  fileId: string | null;
}

/** The library's yes to more than the weekly hours, for one week and up to so many minutes. */
export interface WeekAllowance {
  agreementId: string;
  week: Week;
  minutes: number;
}
