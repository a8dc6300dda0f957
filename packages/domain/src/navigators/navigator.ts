import type { CalendarDay, WallTime, Weekday } from '../time/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/**
 * CPSS certified peer support specialist (mental health), CPRC certified peer recovery coach, DUAL both with one date,
 * YPS youth peer, PSP parent support partner, OTHER another state's or body's.
 */
export const CertificationKind = enumOf('CPSS', 'CPRC', 'DUAL', 'YPS', 'PSP', 'OTHER');
export type CertificationKind = EnumOf<typeof CertificationKind>;

/** Never stored: derived from the certificate's dates on a day. */
export const CertificationState = enumOf('VALID', 'RENEWAL_SENT', 'PROBATION', 'LAPSED');
export type CertificationState = EnumOf<typeof CertificationState>;

/** A certificate of a navigator. */
export interface Certification {
  id: string;
  navigatorId: string;
  kind: CertificationKind;
  /** Its name where the kind is OTHER. */
  otherName: string | null;
  number: string | null;
  issuer: string | null;
  issuedOn: CalendarDay;
  /** The first day on which it no longer holds (certificates run out on the first of a month); null: never. */
  firstInvalidDay: CalendarDay | null;
  renewalSentOn: CalendarDay | null;
  probationFrom: CalendarDay | null;
  fileId: string | null;
}

/** What a branch can require of a person. SCHOOL_CHECK is the own check of the school whose building it is in. */
export const ClearanceKind = enumOf(
  'BACKGROUND_CHECK',
  'SCHOOL_CHECK',
  'ORIENTATION',
  'PRIVACY_TRAINING',
  'PART_2_TRAINING',
  'MANDATED_REPORTER',
  'NALOXONE',
  'TRAUMA_INFORMED',
  'OTHER',
);
export type ClearanceKind = EnumOf<typeof ClearanceKind>;

/** "Met until, attested by": nothing else is kept, no report, no offence, no file. */
export interface Clearance {
  id: string;
  navigatorId: string;
  kind: ClearanceKind;
  /** Which one, where there are several: the school's or the training's name. Empty: the general one. */
  detail: string;
  /** Last day inside; null: it does not run out. */
  metUntil: CalendarDay | null;
  attestedBy: string;
  attestedOn: CalendarDay;
}

/** A clearance that a branch asks for. */
export interface BranchRequirement {
  branchId: string;
  kind: ClearanceKind;
  detail: string;
}

/** ASKED_NOT_AT a branch, NOT_ON_WEEKDAY ("not Fridays", or not then), AWAY from one day to another. */
export const WishKind = enumOf('ASKED_NOT_AT', 'NOT_ON_WEEKDAY', 'AWAY');
export type WishKind = EnumOf<typeof WishKind>;

/** What a navigator asked for. Always a warning, never a bar. */
export interface Wish {
  navigatorId: string;
  kind: WishKind;
  branchId: string | null;
  weekday: Weekday | null;
  /** With a weekday: only between these times; both null: the whole day. */
  fromTime: WallTime | null;
  toTime: WallTime | null;
  /** With AWAY: first and last day, both inside. */
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
}
