/* eslint-disable */
import type { OrganizationKind } from '@mutuality/domain/access';
import type { Role } from '@mutuality/domain/access';
import type { AgreementLanguage } from '@mutuality/domain/agreements';
import type { AgreementState } from '@mutuality/domain/agreements';
import type { SharingTerm } from '@mutuality/domain/agreements';
import type { SignatureMethod } from '@mutuality/domain/agreements';
import type { SignatureParty } from '@mutuality/domain/agreements';
import type { AttendanceAction } from '@mutuality/domain/attendance';
import type { AttendanceState } from '@mutuality/domain/attendance';
import type { ChangeReport } from '@mutuality/domain/attendance';
import type { CertificationKind } from '@mutuality/domain/navigators';
import type { CertificationState } from '@mutuality/domain/navigators';
import type { ClearanceKind } from '@mutuality/domain/navigators';
import type { WishKind } from '@mutuality/domain/navigators';
import type { GoneReason } from '@mutuality/domain/onboarding';
import type { MatchState } from '@mutuality/domain/onboarding';
import type { OnboardingStage } from '@mutuality/domain/onboarding';
import type { PlanState } from '@mutuality/domain/onboarding';
import type { ReadinessItem } from '@mutuality/domain/onboarding';
import type { ReadinessState } from '@mutuality/domain/onboarding';
import type { RejectReason } from '@mutuality/domain/onboarding';
import type { StageState } from '@mutuality/domain/onboarding';
import type { SurveyFile } from '@mutuality/domain/onboarding';
import type { WaitsFor } from '@mutuality/domain/onboarding';
import type { BranchKind } from '@mutuality/domain/organizations';
import type { BranchStatus } from '@mutuality/domain/organizations';
import type { MembershipOfferState } from '@mutuality/domain/organizations';
import type { ShiftState } from '@mutuality/domain/scheduling';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** day such as 2026-11-23 */
  CalendarDay: { input: string; output: string; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
  /** Plain values by name */
  JSON: { input: Record<string, string | number>; output: Record<string, string | number>; }
  /** time of day such as 14:30 */
  WallTime: { input: string; output: string; }
};

export type AddBranchInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  county?: InputMaybe<Scalars['String']['input']>;
  deskPhone?: InputMaybe<Scalars['String']['input']>;
  kind: BranchKind;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  libraryId: Scalars['ID']['input'];
  longitude?: InputMaybe<Scalars['Float']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of clearance that a navigator needs here */
  requiredClearances?: InputMaybe<Array<Scalars['String']['input']>>;
  state?: InputMaybe<Scalars['String']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
  whereToSit?: InputMaybe<Scalars['String']['input']>;
  zip?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone */
  zone: Scalars['String']['input'];
};

export type AddNavigatorInput = {
  /** Languages as BCP 47 names them: en, es, ase */
  languages: Array<Scalars['String']['input']>;
  mail?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  recoveryOrganizationId: Scalars['ID']['input'];
  startsOn: Scalars['CalendarDay']['input'];
  /** Minutes a week; null: no target */
  weeklyTargetMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type AddWishInput = {
  /** ASKED_NOT_AT: the branch */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** AWAY: last day */
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  /** NOT_ON_WEEKDAY: only from this time */
  fromTime?: InputMaybe<Scalars['WallTime']['input']>;
  kind: WishKind;
  navigatorId: Scalars['ID']['input'];
  /** AWAY: first day */
  startsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  /** NOT_ON_WEEKDAY: only until this time */
  toTime?: InputMaybe<Scalars['WallTime']['input']>;
  /** NOT_ON_WEEKDAY: Monday = 1 to Sunday = 7 */
  weekday?: InputMaybe<Scalars['Int']['input']>;
};

export type Affiliation = {
  __typename?: 'Affiliation';
  branchIds: Array<Scalars['ID']['output']>;
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  mail: Scalars['String']['output'];
  personName: Scalars['String']['output'];
  role: Role;
  startsAt: Scalars['DateTime']['output'];
};

export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  edges: Array<AffiliationEdge>;
  pageInfo: PageInfo;
};

export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  cursor: Scalars['String']['output'];
  node: Affiliation;
};

export type Agreement = {
  __typename?: 'Agreement';
  allowances: Array<WeekAllowance>;
  branches: Array<CoveredBranch>;
  clauses: Array<Clause>;
  consortiumId: Scalars['ID']['output'];
  /** Whether the hours of people learning alongside count against the agreement */
  countsLearning: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Days to the last day, once both have signed */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The same for agreements proposed together */
  draftGroupId?: Maybe<Scalars['ID']['output']>;
  endedByName?: Maybe<Scalars['String']['output']>;
  /** Last day, where a side ended it before its term */
  endedOn?: Maybe<Scalars['CalendarDay']['output']>;
  endsOn: Scalars['CalendarDay']['output'];
  /** 60, 30 or 7 once so few days are left */
  expiryNotice?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Language of the clauses */
  language: AgreementLanguage;
  /** Last day inside */
  lastDay: Scalars['CalendarDay']['output'];
  libraryId: Scalars['ID']['output'];
  libraryName: Scalars['String']['output'];
  /** Outlets of the library that the agreement may name */
  outlets: Array<Outlet>;
  recoveryOrganizationId: Scalars['ID']['output'];
  recoveryOrganizationName: Scalars['String']['output'];
  sharingTerm: SharingTerm;
  /** Of all versions of the terms, the newest first */
  signatures: Array<Signature>;
  /** Links that the viewer’s own side has sent, newest first */
  signingLinks: Array<SigningLink>;
  startsOn: Scalars['CalendarDay']['output'];
  state: AgreementState;
  /** Raised whenever the terms change; a signature holds for one version only */
  termsVersion: Scalars['Int']['output'];
  /** The day it is at its branches */
  today: Scalars['CalendarDay']['output'];
  /** Hours for the whole term, in minutes */
  totalMinutes?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
  /** Versions of the terms, the newest first */
  versions: Array<WrittenVersion>;
  /** Permissions that the viewer can use on it now */
  viewerCan: Array<Scalars['String']['output']>;
  /** The side that the viewer signs for */
  viewerSide?: Maybe<SignatureParty>;
  /** Sides whose signature is missing, the library first */
  waitingFor: Array<WaitingFor>;
  /** Hours a week, in minutes */
  weeklyMinutes: Scalars['Int']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  pageInfo: PageInfo;
};

export type AgreementCount = {
  __typename?: 'AgreementCount';
  count: Scalars['Int']['output'];
  group: AgreementGroup;
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementEnding = {
  __typename?: 'AgreementEnding';
  branches: Array<StopsAtBranch>;
  lastDay: Scalars['CalendarDay']['output'];
  /** Weekly patterns that plan beyond the last day */
  patterns: Scalars['Int']['output'];
  /** Until then both sides settle hours */
  settleUntil: Scalars['CalendarDay']['output'];
};

export type AgreementFilter = {
  group?: InputMaybe<AgreementGroup>;
  libraryId?: InputMaybe<Scalars['ID']['input']>;
};

/** How the list of agreements is divided; ENDING_SOON is the part of RUNNING that ends within 60 days */
export type AgreementGroup =
  | 'ENDING_SOON'
  | 'OVER'
  | 'RUNNING'
  | 'WAITING';

export { AgreementLanguage };

export type AgreementLibrary = {
  __typename?: 'AgreementLibrary';
  /** Somebody there can sign */
  hasAdmin: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  outlets: Array<Outlet>;
  /** Recovery organisations it has an agreement with, offered or signed, that is not over */
  partnerIds: Array<Scalars['ID']['output']>;
};

export type AgreementParties = {
  __typename?: 'AgreementParties';
  libraries: Array<AgreementLibrary>;
  partners: Array<AgreementPartner>;
};

export type AgreementPartner = {
  __typename?: 'AgreementPartner';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export { AgreementState };

export type AmendAgreementInput = {
  branchIds: Array<Scalars['ID']['input']>;
  clauses: Array<ClauseInput>;
  /** Whether the hours of people learning alongside count against the agreement */
  countsLearning: Scalars['Boolean']['input'];
  endsOn: Scalars['CalendarDay']['input'];
  id: Scalars['ID']['input'];
  /** Language of the clauses */
  language: AgreementLanguage;
  sharingTerm: SharingTerm;
  startsOn: Scalars['CalendarDay']['input'];
  /** The version of the terms that was looked at */
  termsVersion: Scalars['Int']['input'];
  /** Hours for the whole term, in minutes */
  totalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Hours a week, in minutes */
  weeklyMinutes: Scalars['Int']['input'];
};

export type AmendBranchInput = {
  branchId: Scalars['ID']['input'];
  city?: InputMaybe<Scalars['String']['input']>;
  county?: InputMaybe<Scalars['String']['input']>;
  deskPhone?: InputMaybe<Scalars['String']['input']>;
  kind: BranchKind;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  libraryId: Scalars['ID']['input'];
  longitude?: InputMaybe<Scalars['Float']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  status: BranchStatus;
  street?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  whereToSit?: InputMaybe<Scalars['String']['input']>;
  zip?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone */
  zone: Scalars['String']['input'];
};

export type AmendCertificationInput = {
  /** A file handed in with class=staff and subjectId=navigator */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** First day on which it no longer holds; null: never */
  firstInvalidDay?: InputMaybe<Scalars['CalendarDay']['input']>;
  id: Scalars['ID']['input'];
  issuedOn: Scalars['CalendarDay']['input'];
  issuer?: InputMaybe<Scalars['String']['input']>;
  kind: CertificationKind;
  number?: InputMaybe<Scalars['String']['input']>;
  /** Its name where the kind is OTHER */
  otherName?: InputMaybe<Scalars['String']['input']>;
  probationFrom?: InputMaybe<Scalars['CalendarDay']['input']>;
  renewalSentOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  version: Scalars['Int']['input'];
};

export type AmendNavigatorInput = {
  /** Last day; placements end with it */
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  id: Scalars['ID']['input'];
  /** Languages as BCP 47 names them: en, es, ase */
  languages: Array<Scalars['String']['input']>;
  mail?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['CalendarDay']['input'];
  version: Scalars['Int']['input'];
  /** Minutes a week; null: no target */
  weeklyTargetMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type AmendOrganizationInput = {
  /** First day of the fiscal year, MM-DD */
  fiscalYearStart: Scalars['String']['input'];
  mail?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  website?: InputMaybe<Scalars['String']['input']>;
};

export type AssignShiftInput = {
  agreementId: Scalars['ID']['input'];
  branchId: Scalars['ID']['input'];
  day: Scalars['CalendarDay']['input'];
  fromTime: Scalars['WallTime']['input'];
  /** Learning alongside a certified navigator */
  learning?: Scalars['Boolean']['input'];
  navigatorId: Scalars['ID']['input'];
  toTime: Scalars['WallTime']['input'];
};

export type Attendance = {
  __typename?: 'Attendance';
  agreementId: Scalars['ID']['output'];
  branchId: Scalars['ID']['output'];
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedByName?: Maybe<Scalars['String']['output']>;
  confirmedMinutes?: Maybe<Scalars['Int']['output']>;
  /** The figure that holds now, where the first was put right */
  correctedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether it counts against the agreement's hours */
  counted: Scalars['Boolean']['output'];
  day: Scalars['CalendarDay']['output'];
  disputedMinutes?: Maybe<Scalars['Int']['output']>;
  endsAt: Scalars['DateTime']['output'];
  expectedMinutes: Scalars['Int']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  learning: Scalars['Boolean']['output'];
  libraryId: Scalars['ID']['output'];
  recoveryOrganizationName: Scalars['String']['output'];
  shiftId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  toTime: Scalars['WallTime']['output'];
  version: Scalars['Int']['output'];
};

export { AttendanceAction };

export { AttendanceState };

export type AttestClearanceInput = {
  attestedBy: Scalars['String']['input'];
  attestedOn: Scalars['CalendarDay']['input'];
  /** Which school or training, where there are several */
  detail?: Scalars['String']['input'];
  kind: ClearanceKind;
  /** Last day inside; null: it does not run out */
  metUntil?: InputMaybe<Scalars['CalendarDay']['input']>;
  navigatorId: Scalars['ID']['input'];
};

export type AttestReadinessInput = {
  /** The person who vouches for it */
  attestedBy?: InputMaybe<Scalars['String']['input']>;
  attestedOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  branchId: Scalars['ID']['input'];
  /** What is done instead, where it is not possible */
  instead?: InputMaybe<Scalars['String']['input']>;
  item: ReadinessItem;
  libraryId: Scalars['ID']['input'];
  state: ReadinessState;
  /** Of the word that stands; null: none yet */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type BoardBranch = {
  __typename?: 'BoardBranch';
  agreementId: Scalars['ID']['output'];
  /** The agreement's first day */
  firstDay: Scalars['CalendarDay']['output'];
  id: Scalars['ID']['output'];
  kind: BranchKind;
  /** The agreement's last day */
  lastDay: Scalars['CalendarDay']['output'];
  libraryId: Scalars['ID']['output'];
  libraryName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Whether it is the only outlet of its library: then the library is named, never a branch */
  onlyOutlet: Scalars['Boolean']['output'];
  /** What may be planned here now */
  viewerCan: Array<Scalars['String']['output']>;
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type BoardNavigator = {
  __typename?: 'BoardNavigator';
  /** Whether they can sign in now, and so get a mail */
  getsMail: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The hours a week that they wish for */
  weeklyTargetMinutes?: Maybe<Scalars['Int']['output']>;
};

export type BoardShift = {
  __typename?: 'BoardShift';
  agreementId: Scalars['ID']['output'];
  branchId: Scalars['ID']['output'];
  day: Scalars['CalendarDay']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  learning: Scalars['Boolean']['output'];
  navigatorId: Scalars['ID']['output'];
  navigatorName: Scalars['String']['output'];
  removes: Scalars['Boolean']['output'];
  replacesId?: Maybe<Scalars['ID']['output']>;
  state: ShiftState;
  toTime: Scalars['WallTime']['output'];
  version: Scalars['Int']['output'];
  /** Empty where the library has confirmed the hours or the agreement has ended */
  viewerCan: Array<Scalars['String']['output']>;
};

export type Branch = {
  __typename?: 'Branch';
  city?: Maybe<Scalars['String']['output']>;
  /** Imported fields that the library has confirmed */
  confirmedFields: Array<Scalars['String']['output']>;
  county?: Maybe<Scalars['String']['output']>;
  /** Phone of the desk that the navigator can call */
  deskPhone?: Maybe<Scalars['String']['output']>;
  /** What somebody should look at: NAME_CUT, STREET_CUT, CITY_CUT, ZONE_UNSURE */
  doubts: Array<Scalars['String']['output']>;
  hoursConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: BranchKind;
  latitude?: Maybe<Scalars['Float']['output']>;
  libraryId: Scalars['ID']['output'];
  longitude?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** Bookmobiles and books by mail have no opening hours of their own */
  needsHours: Scalars['Boolean']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  requiredClearances: Array<Scalars['String']['output']>;
  /** What a navigator must meet before they work here */
  requirements: Array<Requirement>;
  state?: Maybe<Scalars['String']['output']>;
  status: BranchStatus;
  street?: Maybe<Scalars['String']['output']>;
  /** Public service hours a year that the survey has */
  surveyHoursAYear?: Maybe<Scalars['Int']['output']>;
  surveyYear?: Maybe<Scalars['Int']['output']>;
  /** Facts that stand on the word of the survey alone */
  unconfirmed: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Where a navigator sits */
  whereToSit?: Maybe<Scalars['String']['output']>;
  zip?: Maybe<Scalars['String']['output']>;
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type BranchHoursTotal = {
  __typename?: 'BranchHoursTotal';
  branchId: Scalars['ID']['output'];
  branchName: Scalars['String']['output'];
  months: Array<HoursTotal>;
  total: HoursTotal;
};

export { BranchKind };

export type BranchOpeningHours = {
  __typename?: 'BranchOpeningHours';
  branchId: Scalars['ID']['output'];
  /** By weekday and time */
  periods: Array<OpeningPeriod>;
  /** More than 15 % off what the survey says: told, and it stands */
  warnings: Array<Refusal>;
  /** Minutes in a year with these hours */
  yearlyMinutes: Scalars['Int']['output'];
};

export type BranchPresence = {
  __typename?: 'BranchPresence';
  branchId: Scalars['ID']['output'];
  branchName: Scalars['String']['output'];
  confirmedByName?: Maybe<Scalars['String']['output']>;
  confirmedMinutes?: Maybe<Scalars['Int']['output']>;
  correctedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether totals count it: not of who learns alongside, unless the agreement says so */
  counted: Scalars['Boolean']['output'];
  day: Scalars['CalendarDay']['output'];
  endsAt: Scalars['DateTime']['output'];
  expectedMinutes: Scalars['Int']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  languages: Array<Scalars['String']['output']>;
  learning: Scalars['Boolean']['output'];
  partnerName: Scalars['String']['output'];
  /** Public name, by the own choice of the navigator */
  publicName?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  state: AttendanceState;
  toTime: Scalars['WallTime']['output'];
  version: Scalars['Int']['output'];
  viewerCan: Array<AttendanceAction>;
  /** The branch's IANA time zone */
  zone: Scalars['String']['output'];
};

export { BranchStatus };

export type Candidate = {
  __typename?: 'Candidate';
  /** Minutes planned in that week without these hours */
  minutesInWeek: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  navigatorId: Scalars['ID']['output'];
  refusals: Array<Refusal>;
  weeklyTargetMinutes?: Maybe<Scalars['Int']['output']>;
};

export type Certification = {
  __typename?: 'Certification';
  /** 0 on the first invalid day; null: it never lapses */
  daysUntilLapse?: Maybe<Scalars['Int']['output']>;
  /** The scan, downloaded from /files/<id> */
  fileId?: Maybe<Scalars['ID']['output']>;
  /** First day on which it no longer holds; null: never */
  firstInvalidDay?: Maybe<Scalars['CalendarDay']['output']>;
  id: Scalars['ID']['output'];
  issuedOn: Scalars['CalendarDay']['output'];
  issuer?: Maybe<Scalars['String']['output']>;
  kind: CertificationKind;
  /** The nearest notice that is due: 90, 60, 30 or 7 days */
  lapseNotice?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  /** Its name where the kind is OTHER */
  otherName?: Maybe<Scalars['String']['output']>;
  probationFrom?: Maybe<Scalars['CalendarDay']['output']>;
  renewalSentOn?: Maybe<Scalars['CalendarDay']['output']>;
  /** Null before it was issued */
  state?: Maybe<CertificationState>;
  version: Scalars['Int']['output'];
};

export { CertificationKind };

export { CertificationState };

export { ChangeReport };

export type ChooseCardInput = {
  /** Whether branches see the public name */
  cardShown: Scalars['Boolean']['input'];
  languages: Array<Scalars['String']['input']>;
  publicName?: InputMaybe<Scalars['String']['input']>;
  /** Version of the own file */
  version: Scalars['Int']['input'];
};

export type Clause = {
  __typename?: 'Clause';
  key: Scalars['String']['output'];
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ClauseInput = {
  key: Scalars['String']['input'];
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type Clearance = {
  __typename?: 'Clearance';
  attestedBy: Scalars['String']['output'];
  attestedOn: Scalars['CalendarDay']['output'];
  /** Which school or training, where there are several; empty: the general one */
  detail: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ClearanceKind;
  /** Last day inside; null: it does not run out */
  metUntil?: Maybe<Scalars['CalendarDay']['output']>;
  version: Scalars['Int']['output'];
};

export { ClearanceKind };

export type CloseDaysInput = {
  /** Null: the whole library */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** Closes early */
  closesAt?: InputMaybe<Scalars['WallTime']['input']>;
  /** Inside */
  endsOn: Scalars['CalendarDay']['input'];
  libraryId: Scalars['ID']['input'];
  /** Opens late */
  opensAt?: InputMaybe<Scalars['WallTime']['input']>;
  /** What the door says */
  reason: Scalars['String']['input'];
  startsOn: Scalars['CalendarDay']['input'];
};

export type ClosedDay = {
  __typename?: 'ClosedDay';
  /** Null: the whole library */
  branchId?: Maybe<Scalars['ID']['output']>;
  /** Closes early: nothing after */
  closesAt?: Maybe<Scalars['WallTime']['output']>;
  /** Inside */
  endsOn: Scalars['CalendarDay']['output'];
  id: Scalars['ID']['output'];
  libraryId: Scalars['ID']['output'];
  /** Opens late: nothing before */
  opensAt?: Maybe<Scalars['WallTime']['output']>;
  /** What the door says */
  reason: Scalars['String']['output'];
  startsOn: Scalars['CalendarDay']['output'];
};

export type ClosedOnDay = {
  __typename?: 'ClosedOnDay';
  branchId: Scalars['ID']['output'];
  day: Scalars['CalendarDay']['output'];
  /** What the door says; empty on a day that it never opens */
  reason: Scalars['String']['output'];
};

export type ConfirmFactsInput = {
  /** Of this place; null: of the library itself */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: all that the survey says */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  libraryId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ConfirmHoursInput = {
  id: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
  /** How many minutes there really were */
  minutes: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};

export type ConfirmWeekInput = {
  branchId: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
  /** These, as they were; without a list everything that is over, as planned */
  presences?: InputMaybe<Array<SeenPresenceInput>>;
  /** Any day of the week */
  week: Scalars['CalendarDay']['input'];
};

export type Copied = {
  __typename?: 'Copied';
  copied: Scalars['Int']['output'];
  skipped: Array<SkippedShift>;
};

export type CoveredBranch = {
  __typename?: 'CoveredBranch';
  branchId: Scalars['ID']['output'];
  city?: Maybe<Scalars['String']['output']>;
  /** Midnight after the last day, in the branch’s zone */
  endsAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  /** Midnight of the first day, in the branch’s zone */
  startsAt: Scalars['DateTime']['output'];
  /** Where the agreement stands by this branch’s clock */
  state: AgreementState;
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type EndingAgreement = {
  __typename?: 'EndingAgreement';
  agreementId: Scalars['ID']['output'];
  daysLeft: Scalars['Int']['output'];
  /** Last day inside */
  lastDay: Scalars['CalendarDay']['output'];
  libraryId: Scalars['ID']['output'];
  libraryName: Scalars['String']['output'];
  partnerName: Scalars['String']['output'];
};

export type FiscalYearHours = {
  __typename?: 'FiscalYearHours';
  /** The same by branch, the central library first */
  branches: Array<BranchHoursTotal>;
  /** The year in which it ends */
  fiscalYear: Scalars['Int']['output'];
  /** Confirmed minutes of people who learn alongside: in no other figure unless the agreement counts them */
  learningMinutes: Scalars['Int']['output'];
  months: Array<HoursTotal>;
  /** The first day of which there are hours at all */
  since?: Maybe<Scalars['CalendarDay']['output']>;
  total: HoursTotal;
};

export type FoundOrganizationInput = {
  consortiumId: Scalars['ID']['input'];
  /** First day of the fiscal year, MM-DD */
  fiscalYearStart?: InputMaybe<Scalars['String']['input']>;
  /** Key of the library in the national survey */
  fscsKey?: InputMaybe<Scalars['String']['input']>;
  /** LIBRARY or RECOVERY_ORGANIZATION */
  kind: OrganizationKind;
  mail?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  website?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone */
  zone: Scalars['String']['input'];
};

export type Gap = {
  __typename?: 'Gap';
  agreementId: Scalars['ID']['output'];
  branchId: Scalars['ID']['output'];
  day: Scalars['CalendarDay']['output'];
  fromTime: Scalars['WallTime']['output'];
  /** How many people are missing at once */
  missing: Scalars['Int']['output'];
  toTime: Scalars['WallTime']['output'];
};

export { GoneReason };

export type HoursMeter = {
  __typename?: 'HoursMeter';
  agreementId: Scalars['ID']['output'];
  byBranch: Array<MeterOfBranch>;
  inTerm: MeterOfTerm;
  inWeek: MeterOfWeek;
  week: Scalars['CalendarDay']['output'];
};

export type HoursToFillInput = {
  agreementId: Scalars['ID']['input'];
  branchId: Scalars['ID']['input'];
  day: Scalars['CalendarDay']['input'];
  fromTime: Scalars['WallTime']['input'];
  /** Learning alongside a certified navigator */
  learning?: Scalars['Boolean']['input'];
  toTime: Scalars['WallTime']['input'];
};

export type HoursTotal = {
  __typename?: 'HoursTotal';
  delivered: Scalars['Int']['output'];
  expected: Scalars['Int']['output'];
  from: Scalars['CalendarDay']['output'];
  /** Expected and not confirmed yet */
  open: Scalars['Int']['output'];
  /** First day no longer inside */
  until: Scalars['CalendarDay']['output'];
};

export type ImportBatch = {
  __typename?: 'ImportBatch';
  /** Libraries and places that were changed */
  changes: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  importedByName: Scalars['String']['output'];
  /** Libraries that are new */
  libraries: Array<ImportedLine>;
  /** Places that are new */
  places: Scalars['Int']['output'];
  surveyYear: Scalars['Int']['output'];
  /** Until when it can be taken back; null: no more */
  undoUntil?: Maybe<Scalars['DateTime']['output']>;
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  undoneByName?: Maybe<Scalars['String']['output']>;
};

export type ImportLibrariesInput = {
  checkId: Scalars['ID']['input'];
  /** FSCS keys */
  chosenKeys: Array<Scalars['String']['input']>;
};

export type ImportPlan = {
  __typename?: 'ImportPlan';
  /** Libraries and places that would be written; 0 when the same file comes again */
  changes: Scalars['Int']['output'];
  counts: Array<PlanCount>;
  /** Places that libraries with an admin of their own decide about */
  leftToLibraries: Scalars['Int']['output'];
  libraries: Array<PlannedLibraryType>;
  /** Chosen libraries that cannot be added, and why; warnings */
  refusals: Array<Refusal>;
  surveyYear?: Maybe<Scalars['Int']['output']>;
};

export type ImportResult = {
  __typename?: 'ImportResult';
  /** Null: there was nothing to change */
  batch?: Maybe<ImportBatch>;
};

export type ImportedLine = {
  __typename?: 'ImportedLine';
  libraryId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Invitation = {
  __typename?: 'Invitation';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  branchIds: Array<Scalars['ID']['output']>;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedByName: Scalars['String']['output'];
  language: Scalars['String']['output'];
  mail: Scalars['String']['output'];
  personName: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  role: Role;
};

export type InvitePersonInput = {
  /** For branch staff: the branches they work at */
  branchIds?: Array<Scalars['ID']['input']>;
  /** Language of the mail */
  language?: Scalars['String']['input'];
  mail: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  role: Role;
};

export type KeepPatternInput = {
  agreementId: Scalars['ID']['input'];
  branchId: Scalars['ID']['input'];
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  everyWeeks?: Scalars['Int']['input'];
  fromTime: Scalars['WallTime']['input'];
  /** The pattern to amend; none to add one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 5 and -1 (the last) of the month; empty for every week */
  nths?: Array<Scalars['Int']['input']>;
  people?: Scalars['Int']['input'];
  startsOn: Scalars['CalendarDay']['input'];
  toTime: Scalars['WallTime']['input'];
  /** The version seen, when amending */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Monday = 1 to Sunday = 7 */
  weekday: Scalars['Int']['input'];
};

export type LibraryCoverage = {
  __typename?: 'LibraryCoverage';
  /** Minutes of those that published shifts cover; learners as the agreement says */
  coveredMinutes: Scalars['Int']['output'];
  libraryId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Minutes that nobody covers yet */
  openMinutes: Scalars['Int']['output'];
  /** Minutes that the weekly plan expects that week; without one the weekly minutes of the agreements */
  wantedMinutes: Scalars['Int']['output'];
};

export type LibraryHours = {
  __typename?: 'LibraryHours';
  branches: Array<BranchOpeningHours>;
  /** Those that are not over, the next first */
  closedDays: Array<ClosedDay>;
  libraryId: Scalars['ID']['output'];
};

export type LibraryProgress = {
  __typename?: 'LibraryProgress';
  city?: Maybe<Scalars['String']['output']>;
  county?: Maybe<Scalars['String']['output']>;
  /** Of six */
  done: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Navigators come */
  live: Scalars['Boolean']['output'];
  /** It has an admin of its own */
  looksAfterItself: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Where people can come */
  places: Scalars['Int']['output'];
  /** What to say first; null when navigators come */
  pressing?: Maybe<PressingBlockType>;
  /** Nothing on screen says "branch" */
  singleOutlet: Scalars['Boolean']['output'];
  stages: Array<StageResult>;
};

export type LibraryProgressConnection = {
  __typename?: 'LibraryProgressConnection';
  edges: Array<LibraryProgressEdge>;
  pageInfo: PageInfo;
};

export type LibraryProgressEdge = {
  __typename?: 'LibraryProgressEdge';
  cursor: Scalars['String']['output'];
  node: LibraryProgress;
};

export type ListedShift = {
  __typename?: 'ListedShift';
  branchId: Scalars['ID']['output'];
  branchName?: Maybe<Scalars['String']['output']>;
  day: Scalars['CalendarDay']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  learning: Scalars['Boolean']['output'];
  /** Null for those who may not read the navigator's file */
  navigatorId?: Maybe<Scalars['ID']['output']>;
  /** The name; for those who may not read the file, the one on the card */
  navigatorName?: Maybe<Scalars['String']['output']>;
  state: ShiftState;
  toTime: Scalars['WallTime']['output'];
};

export type ListedShiftConnection = {
  __typename?: 'ListedShiftConnection';
  edges: Array<ListedShiftEdge>;
  pageInfo: PageInfo;
};

export type ListedShiftEdge = {
  __typename?: 'ListedShiftEdge';
  cursor: Scalars['String']['output'];
  node: ListedShift;
};

export { MatchState };

export type Member = {
  __typename?: 'Member';
  /** Since when the first one is invited */
  adminInvitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Admins of its own, or coordinators */
  admins: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  mail?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
};

export type MemberCandidate = {
  __typename?: 'MemberCandidate';
  city?: Maybe<Scalars['String']['output']>;
  county?: Maybe<Scalars['String']['output']>;
  fscsKey: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Outlets that are not closed */
  outlets: Scalars['Int']['output'];
  state: Scalars['String']['output'];
  status: BranchStatus;
};

export type MemberMatch = {
  __typename?: 'MemberMatch';
  candidates: Array<MemberCandidate>;
  /** How many it may be, those not shown too */
  of: Scalars['Int']['output'];
  /** A line above means the same library */
  repeats: Scalars['Boolean']['output'];
  state: MatchState;
  text: Scalars['String']['output'];
};

export type Membership = {
  __typename?: 'Membership';
  consortiumName: Scalars['String']['output'];
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  fscsKey?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

export type MembershipInvitation = {
  __typename?: 'MembershipInvitation';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedByName: Scalars['String']['output'];
  mail: Scalars['String']['output'];
};

export type MembershipOffer = {
  __typename?: 'MembershipOffer';
  consortiumName: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  invitedByName: Scalars['String']['output'];
  state: MembershipOfferState;
};

export { MembershipOfferState };

export type MeterOfBranch = {
  __typename?: 'MeterOfBranch';
  branchId: Scalars['ID']['output'];
  /** Of those, the minutes without a gap; where none are expected, what is planned while it is open */
  covered: Scalars['Int']['output'];
  /** Minutes that the library has confirmed */
  delivered: Scalars['Int']['output'];
  /** Minutes that drafts would add */
  drafted: Scalars['Int']['output'];
  /** Minutes that the patterns expect */
  expected: Scalars['Int']['output'];
  /** Minutes published */
  planned: Scalars['Int']['output'];
};

export type MeterOfTerm = {
  __typename?: 'MeterOfTerm';
  /** Minutes that the library has confirmed */
  delivered: Scalars['Int']['output'];
  /** Minutes that drafts would add */
  drafted: Scalars['Int']['output'];
  left?: Maybe<Scalars['Int']['output']>;
  limit?: Maybe<Scalars['Int']['output']>;
  /** Minutes published */
  planned: Scalars['Int']['output'];
};

export type MeterOfWeek = {
  __typename?: 'MeterOfWeek';
  /** The limit, or what the library allowed for this week */
  allowed: Scalars['Int']['output'];
  /** Minutes that the library has confirmed */
  delivered: Scalars['Int']['output'];
  /** Minutes that drafts would add */
  drafted: Scalars['Int']['output'];
  left: Scalars['Int']['output'];
  limit: Scalars['Int']['output'];
  /** Minutes published */
  planned: Scalars['Int']['output'];
};

export type MoveShiftInput = {
  agreementId: Scalars['ID']['input'];
  branchId: Scalars['ID']['input'];
  day: Scalars['CalendarDay']['input'];
  fromTime: Scalars['WallTime']['input'];
  id: Scalars['ID']['input'];
  /** Learning alongside a certified navigator */
  learning?: Scalars['Boolean']['input'];
  navigatorId: Scalars['ID']['input'];
  toTime: Scalars['WallTime']['input'];
  version: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The consortium joined */
  acceptMembership: Scalars['ID']['output'];
  addBranch: Branch;
  addNavigator: Navigator;
  addWish: Wish;
  allowWeek: Agreement;
  amendAgreement: Agreement;
  amendBranch: Branch;
  amendCertification: Certification;
  amendNavigator: Navigator;
  amendOrganization: Organization;
  assignShift: Shift;
  attestClearance: Clearance;
  attestReadiness: Readiness;
  awaitBoard: Agreement;
  changeBranches: Affiliation;
  chooseCard: Navigator;
  closeDays: ClosedDay;
  /** The library says that what the survey has is right */
  confirmFacts: Organization;
  confirmHours: Attendance;
  /** How many presences were confirmed */
  confirmWeek: Scalars['Int']['output'];
  copyOpeningHours: LibraryHours;
  copyWeek: Copied;
  correctHours: Attendance;
  dropPattern: Scalars['ID']['output'];
  endAccess: Affiliation;
  endAgreement: Agreement;
  /** Ended before its first day, a placement is taken back */
  endPlacement: Navigator;
  foundOrganization: Organization;
  /** All of it, or nothing */
  importLibraries: ImportResult;
  inviteMember: MembershipInvitation;
  inviteNavigator: Navigator;
  invitePerson: Invitation;
  keepPattern: PresencePattern;
  /** Puts cells right and leaves rows out */
  mendSurvey: SurveyCheck;
  moveShift: Shift;
  placeNavigator: Placement;
  proposeAgreements: Array<Agreement>;
  publishWeek: Published;
  recordCertification: Certification;
  recordSignature: Agreement;
  removeCertification: Navigator;
  removeClearance: Navigator;
  removeClosedDay: ClosedDay;
  removeShift: Scalars['ID']['output'];
  removeWish: Navigator;
  /** The partners that are told */
  reportChange: Array<Scalars['String']['output']>;
  requireClearances: Branch;
  revokeInvitation: Invitation;
  sendSigningLink: Agreement;
  setOpeningHours: LibraryHours;
  setTravelTime?: Maybe<TravelTime>;
  signAgreement: Agreement;
  takeBackMemberInvitation: MembershipInvitation;
  takeBackSigningLink: Agreement;
  undoImport: ImportBatch;
  withdrawAgreement: Agreement;
};


export type MutationAcceptMembershipArgs = {
  token: Scalars['String']['input'];
};


export type MutationAddBranchArgs = {
  input: AddBranchInput;
};


export type MutationAddNavigatorArgs = {
  input: AddNavigatorInput;
};


export type MutationAddWishArgs = {
  input: AddWishInput;
};


export type MutationAllowWeekArgs = {
  id: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
  week: Scalars['CalendarDay']['input'];
};


export type MutationAmendAgreementArgs = {
  input: AmendAgreementInput;
};


export type MutationAmendBranchArgs = {
  input: AmendBranchInput;
};


export type MutationAmendCertificationArgs = {
  input: AmendCertificationInput;
};


export type MutationAmendNavigatorArgs = {
  input: AmendNavigatorInput;
};


export type MutationAmendOrganizationArgs = {
  input: AmendOrganizationInput;
};


export type MutationAssignShiftArgs = {
  input: AssignShiftInput;
};


export type MutationAttestClearanceArgs = {
  input: AttestClearanceInput;
};


export type MutationAttestReadinessArgs = {
  input: AttestReadinessInput;
};


export type MutationAwaitBoardArgs = {
  id: Scalars['ID']['input'];
  meetsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
};


export type MutationChangeBranchesArgs = {
  affiliationId: Scalars['ID']['input'];
  branchIds: Array<Scalars['ID']['input']>;
};


export type MutationChooseCardArgs = {
  input: ChooseCardInput;
};


export type MutationCloseDaysArgs = {
  input: CloseDaysInput;
};


export type MutationConfirmFactsArgs = {
  input: ConfirmFactsInput;
};


export type MutationConfirmHoursArgs = {
  input: ConfirmHoursInput;
};


export type MutationConfirmWeekArgs = {
  input: ConfirmWeekInput;
};


export type MutationCopyOpeningHoursArgs = {
  fromBranchId: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
  toBranchIds: Array<Scalars['ID']['input']>;
};


export type MutationCopyWeekArgs = {
  fromWeek: Scalars['CalendarDay']['input'];
  toWeek: Scalars['CalendarDay']['input'];
};


export type MutationCorrectHoursArgs = {
  input: ConfirmHoursInput;
};


export type MutationDropPatternArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndAccessArgs = {
  affiliationId: Scalars['ID']['input'];
};


export type MutationEndAgreementArgs = {
  id: Scalars['ID']['input'];
  lastDay: Scalars['CalendarDay']['input'];
};


export type MutationEndPlacementArgs = {
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationFoundOrganizationArgs = {
  input: FoundOrganizationInput;
};


export type MutationImportLibrariesArgs = {
  input: ImportLibrariesInput;
};


export type MutationInviteMemberArgs = {
  consortiumId: Scalars['ID']['input'];
  language?: Scalars['String']['input'];
  mail: Scalars['String']['input'];
};


export type MutationInviteNavigatorArgs = {
  id: Scalars['ID']['input'];
  language?: Scalars['String']['input'];
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationKeepPatternArgs = {
  input: KeepPatternInput;
};


export type MutationMendSurveyArgs = {
  checkId: Scalars['ID']['input'];
  fixes: Array<SurveyFixInput>;
  skipped: Array<SurveyRowInput>;
  version: Scalars['Int']['input'];
};


export type MutationMoveShiftArgs = {
  input: MoveShiftInput;
};


export type MutationPlaceNavigatorArgs = {
  input: PlaceNavigatorInput;
};


export type MutationProposeAgreementsArgs = {
  input: ProposeAgreementsInput;
};


export type MutationPublishWeekArgs = {
  shiftIds: Array<Scalars['ID']['input']>;
  week: Scalars['CalendarDay']['input'];
};


export type MutationRecordCertificationArgs = {
  input: RecordCertificationInput;
};


export type MutationRecordSignatureArgs = {
  input: RecordSignatureInput;
};


export type MutationRemoveCertificationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveClearanceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveClosedDayArgs = {
  id: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
};


export type MutationRemoveShiftArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveWishArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReportChangeArgs = {
  branchId: Scalars['ID']['input'];
  change: ChangeReport;
  libraryId: Scalars['ID']['input'];
};


export type MutationRequireClearancesArgs = {
  input: RequireClearancesInput;
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSendSigningLinkArgs = {
  input: SendSigningLinkInput;
};


export type MutationSetOpeningHoursArgs = {
  input: SetOpeningHoursInput;
};


export type MutationSetTravelTimeArgs = {
  input: SetTravelTimeInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationTakeBackMemberInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTakeBackSigningLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoImportArgs = {
  batchId: Scalars['ID']['input'];
};


export type MutationWithdrawAgreementArgs = {
  id: Scalars['ID']['input'];
};

export type MyShift = {
  __typename?: 'MyShift';
  /** How many colleagues are there at the same time, named or not; null until the agreement begins */
  alsoThere?: Maybe<Scalars['Int']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  day: Scalars['CalendarDay']['output'];
  deskPhone?: Maybe<Scalars['String']['output']>;
  endsAt: Scalars['DateTime']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  learning: Scalars['Boolean']['output'];
  /** Null where the place's own name says it already */
  libraryName?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  /** Where to go */
  placeName: Scalars['String']['output'];
  /** When it was published, to tell what is new */
  publishedAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
  street?: Maybe<Scalars['String']['output']>;
  toTime: Scalars['WallTime']['output'];
  whereToSit?: Maybe<Scalars['String']['output']>;
  /** Public names of colleagues who are there at the same time */
  withYou: Array<Scalars['String']['output']>;
  /** The branch's IANA time zone */
  zone: Scalars['String']['output'];
};

export type Navigator = {
  __typename?: 'Navigator';
  account: NavigatorAccount;
  /** Whether branches see the public name */
  cardShown: Scalars['Boolean']['output'];
  certifications: Array<Certification>;
  clearances: Array<Clearance>;
  /** Last day with the organisation */
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  id: Scalars['ID']['output'];
  /** Languages as BCP 47 names them: en, es, ase */
  languages: Array<Scalars['String']['output']>;
  mail?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  placements: Array<Placement>;
  /** The name that the navigator chose for the card */
  publicName?: Maybe<Scalars['String']['output']>;
  recoveryOrganizationId: Scalars['ID']['output'];
  startsOn: Scalars['CalendarDay']['output'];
  version: Scalars['Int']['output'];
  viewerCan: Array<Scalars['String']['output']>;
  /** Minutes the person wants to work in a week */
  weeklyTargetMinutes?: Maybe<Scalars['Int']['output']>;
  wishes: Array<Wish>;
};

export type NavigatorAccount =
  | 'ACTIVE'
  | 'ENDED'
  | 'INVITED'
  | 'NONE';

export type NavigatorFilter = {
  /** Only those placed at this branch, now or later */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** Also those whose last day has passed */
  withFormer?: Scalars['Boolean']['input'];
};

export type NavigatorLine = {
  __typename?: 'NavigatorLine';
  account: NavigatorAccount;
  certificationKinds: Array<CertificationKind>;
  /** Of the one that holds longest; null: none yet */
  certificationState?: Maybe<CertificationState>;
  /** Days until then; negative once it has passed */
  daysUntilLapse?: Maybe<Scalars['Int']['output']>;
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  id: Scalars['ID']['output'];
  languages: Array<Scalars['String']['output']>;
  /** The nearest notice that is due: 90, 60, 30 or 7 days */
  lapseNotice?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  placements: Array<PlacedAt>;
  startsOn: Scalars['CalendarDay']['output'];
  /** First day without a certificate that holds; null: never */
  uncertifiedFrom?: Maybe<Scalars['CalendarDay']['output']>;
  weeklyTargetMinutes?: Maybe<Scalars['Int']['output']>;
};

export type NavigatorLineConnection = {
  __typename?: 'NavigatorLineConnection';
  edges: Array<NavigatorLineEdge>;
  pageInfo: PageInfo;
};

export type NavigatorLineEdge = {
  __typename?: 'NavigatorLineEdge';
  cursor: Scalars['String']['output'];
  node: NavigatorLine;
};

export { OnboardingStage };

export type OpeningPeriod = {
  __typename?: 'OpeningPeriod';
  branchId: Scalars['ID']['output'];
  closesAt: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  /** 1 to 5 and -1 (the last) of the month; empty for every week */
  nths: Array<Scalars['Int']['output']>;
  opensAt: Scalars['WallTime']['output'];
  /** First day of its season, MM-DD */
  seasonFrom?: Maybe<Scalars['String']['output']>;
  /** Last day of its season, MM-DD */
  seasonTo?: Maybe<Scalars['String']['output']>;
  /** Monday = 1 to Sunday = 7 */
  weekday: Scalars['Int']['output'];
};

export type OpeningPeriodInput = {
  /** Such as 17:30 */
  closesAt: Scalars['String']['input'];
  /** 1 to 5 and -1 (the last) of the month; empty for every week */
  nths?: Array<Scalars['Int']['input']>;
  /** Such as 09:00 */
  opensAt: Scalars['String']['input'];
  /** First day of its season, MM-DD */
  seasonFrom?: InputMaybe<Scalars['String']['input']>;
  /** Last day of its season, MM-DD */
  seasonTo?: InputMaybe<Scalars['String']['input']>;
  /** Monday = 1 to Sunday = 7 */
  weekday: Scalars['Int']['input'];
};

export type Organization = {
  __typename?: 'Organization';
  /** Admins of its own, or coordinators */
  admins: Scalars['Int']['output'];
  branches: Array<Branch>;
  /** Imported fields that the library has confirmed */
  confirmedFields: Array<Scalars['String']['output']>;
  /** First day of the fiscal year, MM-DD */
  fiscalYearStart: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: OrganizationKind;
  language: Scalars['String']['output'];
  mail?: Maybe<Scalars['String']['output']>;
  /** What a consortium calls itself, such as "cooperative" */
  memberWord?: Maybe<Scalars['String']['output']>;
  /** Consortia it belongs to, as far as the asker may know */
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** The roles to which whoever asks may invite people here */
  rolesToInvite: Array<Role>;
  /** Year of the national survey it was imported from */
  surveyYear?: Maybe<Scalars['Int']['output']>;
  /** Facts that stand on the word of the survey alone */
  unconfirmed: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** amend: its profile, places, hours */
  viewerCan: Array<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export { OrganizationKind };

export type Outlet = {
  __typename?: 'Outlet';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Place = {
  __typename?: 'Place';
  branchId: Scalars['ID']['output'];
  /** Null where the place's own name says it already */
  library?: Maybe<Scalars['String']['output']>;
  libraryId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The library's only place: there is no word "branch" */
  onlyOutlet: Scalars['Boolean']['output'];
};

export type PlaceNavigatorInput = {
  branchId: Scalars['ID']['input'];
  /** Last day; null: without end */
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  navigatorId: Scalars['ID']['input'];
  startsOn: Scalars['CalendarDay']['input'];
};

export type PlaceableBranch = {
  __typename?: 'PlaceableBranch';
  branchId: Scalars['ID']['output'];
  /** Null where the place's own name says it already */
  library?: Maybe<Scalars['String']['output']>;
  libraryId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The library's only place: there is no word "branch" */
  onlyOutlet: Scalars['Boolean']['output'];
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type PlacedAt = {
  __typename?: 'PlacedAt';
  /** Everything the branch requires is met today */
  cleared: Scalars['Boolean']['output'];
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  place: Place;
  placementId: Scalars['ID']['output'];
  startsOn: Scalars['CalendarDay']['output'];
};

export type Placement = {
  __typename?: 'Placement';
  /** Today; null once the agreement has ended */
  cleared?: Maybe<Scalars['Boolean']['output']>;
  /** Last day; null: without end */
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  id: Scalars['ID']['output'];
  place: Place;
  /** Last day of published hours still to come */
  plannedUntil?: Maybe<Scalars['CalendarDay']['output']>;
  /** What the branch requires */
  requirements: Array<Requirement>;
  startsOn: Scalars['CalendarDay']['output'];
};

export type PlacementCard = {
  __typename?: 'PlacementCard';
  /** Everything the branch requires is met today; false: not yet */
  cleared: Scalars['Boolean']['output'];
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  id: Scalars['ID']['output'];
  languages: Array<Scalars['String']['output']>;
  /** Null where the navigator shows no name */
  publicName?: Maybe<Scalars['String']['output']>;
  startsOn: Scalars['CalendarDay']['output'];
};

export type PlanCount = {
  __typename?: 'PlanCount';
  libraries: Scalars['Int']['output'];
  outlets: Scalars['Int']['output'];
  state: PlanState;
};

export { PlanState };

export type PlannedBranchType = {
  __typename?: 'PlannedBranchType';
  changes: Array<PlannedFact>;
  city?: Maybe<Scalars['String']['output']>;
  /** What somebody should look at: a name cut short, a zone that is not sure */
  doubts: Array<Scalars['String']['output']>;
  fscsSeq: Scalars['String']['output'];
  gone?: Maybe<GoneReason>;
  /** The library's own value stays */
  kept: Array<PlannedFact>;
  /** The library looks after itself: told, not written */
  leftToLibrary: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  states: Array<PlanState>;
  /** IANA time zone */
  zone?: Maybe<Scalars['String']['output']>;
};

export type PlannedFact = {
  __typename?: 'PlannedFact';
  field: Scalars['String']['output'];
  here?: Maybe<Scalars['String']['output']>;
  survey?: Maybe<Scalars['String']['output']>;
};

export type PlannedLibraryType = {
  __typename?: 'PlannedLibraryType';
  branches: Array<PlannedBranchType>;
  changes: Array<PlannedFact>;
  city?: Maybe<Scalars['String']['output']>;
  county?: Maybe<Scalars['String']['output']>;
  fscsKey: Scalars['String']['output'];
  gone?: Maybe<GoneReason>;
  kept: Array<PlannedFact>;
  /** Closed outlets of a new library: told, not added */
  leftOut: Scalars['Int']['output'];
  /** Null: new */
  libraryId?: Maybe<Scalars['ID']['output']>;
  /** It has an admin of its own */
  looksAfterItself: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Nothing on screen says "branch" */
  singleOutlet: Scalars['Boolean']['output'];
  states: Array<PlanState>;
};

export type PresencePattern = {
  __typename?: 'PresencePattern';
  agreementId: Scalars['ID']['output'];
  branchId: Scalars['ID']['output'];
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  /** 1 for every week, 2 for every other one */
  everyWeeks: Scalars['Int']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  libraryId: Scalars['ID']['output'];
  /** 1 to 5 and -1 (the last) of the month; empty for every week */
  nths: Array<Scalars['Int']['output']>;
  people: Scalars['Int']['output'];
  startsOn: Scalars['CalendarDay']['output'];
  toTime: Scalars['WallTime']['output'];
  version: Scalars['Int']['output'];
  /** Monday = 1 to Sunday = 7 */
  weekday: Scalars['Int']['output'];
};

export type PressingBlockType = {
  __typename?: 'PressingBlockType';
  /** A code of refusals: the sentence */
  code: Scalars['String']['output'];
  params: Scalars['JSON']['output'];
  since?: Maybe<Scalars['CalendarDay']['output']>;
  stage: OnboardingStage;
  waitsFor: WaitsFor;
};

export type ProgressCounts = {
  __typename?: 'ProgressCounts';
  libraries: Scalars['Int']['output'];
  live: Scalars['Int']['output'];
  /** The consortium can take the next step */
  waitingOnConsortium: Scalars['Int']['output'];
};

export type ProgressFilter = {
  live?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of a name, city or county */
  search?: InputMaybe<Scalars['String']['input']>;
  /** This stage is not done */
  stage?: InputMaybe<OnboardingStage>;
  /** Of what to say first */
  waitsFor?: InputMaybe<WaitsFor>;
};

export type ProposeAgreementsInput = {
  clauses: Array<ClauseInput>;
  consortiumId: Scalars['ID']['input'];
  /** Whether the hours of people learning alongside count against the agreement */
  countsLearning: Scalars['Boolean']['input'];
  endsOn: Scalars['CalendarDay']['input'];
  /** Language of the clauses */
  language: AgreementLanguage;
  libraries: Array<ProposedLibraryInput>;
  recoveryOrganizationId: Scalars['ID']['input'];
  startsOn: Scalars['CalendarDay']['input'];
  /** Hours for the whole term, in minutes */
  totalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Hours a week, in minutes */
  weeklyMinutes: Scalars['Int']['input'];
};

export type ProposedLibraryInput = {
  branchIds: Array<Scalars['ID']['input']>;
  libraryId: Scalars['ID']['input'];
  sharingTerm?: SharingTerm;
};

export type Published = {
  __typename?: 'Published';
  /** Branches that get their week by mail */
  branches: Scalars['Int']['output'];
  /** People who get a mail with what changed */
  navigators: Scalars['Int']['output'];
  shifts: Scalars['Int']['output'];
  week: Scalars['CalendarDay']['output'];
};

export type Query = {
  __typename?: 'Query';
  agreement: Agreement;
  agreementCounts: Array<AgreementCount>;
  agreementEnding: AgreementEnding;
  agreementParties: AgreementParties;
  agreements: AgreementConnection;
  /** Branches of a library whose hours the viewer looks after */
  attendedBranches: Array<Scalars['ID']['output']>;
  branchWeek: Array<BranchPresence>;
  checkShift: Array<Refusal>;
  /** The least covered first */
  consortiumWeek: Array<LibraryCoverage>;
  /** In the next 60 days */
  endingAgreements: Array<EndingAgreement>;
  fiscalYearHours: FiscalYearHours;
  importPlan: ImportPlan;
  /** Those that the consortium can help on first */
  librariesProgress: LibraryProgressConnection;
  libraryHours: LibraryHours;
  libraryProgress: LibraryProgress;
  /** Sent, and not accepted yet */
  memberInvitations: Array<MembershipInvitation>;
  memberMatches: Array<MemberMatch>;
  members: Array<Member>;
  /** What the link of a mail offers; looking changes nothing */
  membershipOffer: MembershipOffer;
  myWeek: Array<MyShift>;
  navigator: Navigator;
  /** Whose certificate lapses first is first */
  navigators: NavigatorLineConnection;
  openInvitations: Array<Invitation>;
  organization: Organization;
  /** The signed-in navigator's own file */
  ownFile: Navigator;
  /** The partners that are told when something changes at this branch */
  partnersAt: Array<Scalars['String']['output']>;
  /** Branches that a signed agreement names */
  placeableBranches: Array<PlaceableBranch>;
  /** All that a library sees of the navigators at a branch */
  placementCards: Array<PlacementCard>;
  presencePatterns: Array<PresencePattern>;
  progressCounts: ProgressCounts;
  readiness: Array<Readiness>;
  recentImports: Array<ImportBatch>;
  shifts: ListedShiftConnection;
  surveyCheck: SurveyCheck;
  surveyMembers: Array<MemberCandidate>;
  team: AffiliationConnection;
  travelTimes: Array<TravelTime>;
  weekBoard: WeekBoard;
  weekChecks: WeekChecks;
  weeksToConfirm: Array<WeekToConfirm>;
  whoFits: Array<Candidate>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementEndingArgs = {
  id: Scalars['ID']['input'];
  lastDay: Scalars['CalendarDay']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: AgreementFilter;
  first?: Scalars['Int']['input'];
};


export type QueryAttendedBranchesArgs = {
  libraryId: Scalars['ID']['input'];
};


export type QueryBranchWeekArgs = {
  branchId?: InputMaybe<Scalars['ID']['input']>;
  libraryId: Scalars['ID']['input'];
  week: Scalars['CalendarDay']['input'];
};


export type QueryCheckShiftArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AssignShiftInput;
};


export type QueryConsortiumWeekArgs = {
  consortiumId: Scalars['ID']['input'];
  week: Scalars['CalendarDay']['input'];
};


export type QueryEndingAgreementsArgs = {
  consortiumId: Scalars['ID']['input'];
};


export type QueryFiscalYearHoursArgs = {
  branchId?: InputMaybe<Scalars['ID']['input']>;
  day: Scalars['CalendarDay']['input'];
  libraryId: Scalars['ID']['input'];
};


export type QueryImportPlanArgs = {
  checkId: Scalars['ID']['input'];
  chosenKeys: Array<Scalars['String']['input']>;
};


export type QueryLibrariesProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  consortiumId: Scalars['ID']['input'];
  filter?: ProgressFilter;
  first?: Scalars['Int']['input'];
};


export type QueryLibraryHoursArgs = {
  libraryId: Scalars['ID']['input'];
};


export type QueryLibraryProgressArgs = {
  libraryId: Scalars['ID']['input'];
};


export type QueryMemberInvitationsArgs = {
  consortiumId: Scalars['ID']['input'];
};


export type QueryMemberMatchesArgs = {
  checkId: Scalars['ID']['input'];
  pasted: Scalars['String']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMembersArgs = {
  consortiumId: Scalars['ID']['input'];
  kind: OrganizationKind;
};


export type QueryMembershipOfferArgs = {
  token: Scalars['String']['input'];
};


export type QueryMyWeekArgs = {
  week: Scalars['CalendarDay']['input'];
};


export type QueryNavigatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNavigatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NavigatorFilter>;
  first?: Scalars['Int']['input'];
  recoveryOrganizationId: Scalars['ID']['input'];
};


export type QueryOpenInvitationsArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnersAtArgs = {
  branchId: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
};


export type QueryPlaceableBranchesArgs = {
  recoveryOrganizationId: Scalars['ID']['input'];
};


export type QueryPlacementCardsArgs = {
  branchId: Scalars['ID']['input'];
};


export type QueryPresencePatternsArgs = {
  agreementId: Scalars['ID']['input'];
};


export type QueryProgressCountsArgs = {
  consortiumId: Scalars['ID']['input'];
};


export type QueryReadinessArgs = {
  libraryId: Scalars['ID']['input'];
};


export type QueryRecentImportsArgs = {
  consortiumId: Scalars['ID']['input'];
};


export type QueryShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: ShiftFilter;
  first?: Scalars['Int']['input'];
  organizationId: Scalars['ID']['input'];
};


export type QuerySurveyCheckArgs = {
  checkId: Scalars['ID']['input'];
};


export type QuerySurveyMembersArgs = {
  checkId: Scalars['ID']['input'];
  state: Scalars['String']['input'];
};


export type QueryTeamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  organizationId: Scalars['ID']['input'];
};


export type QueryWeekBoardArgs = {
  week: Scalars['CalendarDay']['input'];
};


export type QueryWeekChecksArgs = {
  week: Scalars['CalendarDay']['input'];
};


export type QueryWeeksToConfirmArgs = {
  branchId?: InputMaybe<Scalars['ID']['input']>;
  libraryId: Scalars['ID']['input'];
};


export type QueryWhoFitsArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: HoursToFillInput;
};

export type Readiness = {
  __typename?: 'Readiness';
  /** The person who vouches for it */
  attestedBy?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['CalendarDay']['output']>;
  branchId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** What is done instead, where it is not possible */
  instead?: Maybe<Scalars['String']['output']>;
  item: ReadinessItem;
  recordedAt: Scalars['DateTime']['output'];
  recordedByName: Scalars['String']['output'];
  state: ReadinessState;
  version: Scalars['Int']['output'];
};

export { ReadinessItem };

export { ReadinessState };

export type RecordCertificationInput = {
  /** A file handed in with class=staff and subjectId=navigator */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** First day on which it no longer holds; null: never */
  firstInvalidDay?: InputMaybe<Scalars['CalendarDay']['input']>;
  issuedOn: Scalars['CalendarDay']['input'];
  issuer?: InputMaybe<Scalars['String']['input']>;
  kind: CertificationKind;
  navigatorId: Scalars['ID']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  /** Its name where the kind is OTHER */
  otherName?: InputMaybe<Scalars['String']['input']>;
  probationFrom?: InputMaybe<Scalars['CalendarDay']['input']>;
  renewalSentOn?: InputMaybe<Scalars['CalendarDay']['input']>;
};

export type RecordSignatureInput = {
  agreementId: Scalars['ID']['input'];
  /** When the board approved */
  boardDate?: InputMaybe<Scalars['CalendarDay']['input']>;
  /** The scan of the signed page, handed in before */
  fileId: Scalars['ID']['input'];
  /** The signer’s name, as they typed it */
  signedName: Scalars['String']['input'];
  /** The office the signer holds, such as director */
  signedOffice: Scalars['String']['input'];
  signedOn: Scalars['CalendarDay']['input'];
  /** The version of the terms that was read */
  termsVersion: Scalars['Int']['input'];
};

export type Refusal = {
  __typename?: 'Refusal';
  code: Scalars['String']['output'];
  /** Values for the sentence: names, days, times, minutes */
  params?: Maybe<Scalars['JSON']['output']>;
  path: Array<Scalars['String']['output']>;
  /** WARNS, or BLOCKS when absent */
  severity?: Maybe<Scalars['String']['output']>;
};

export { RejectReason };

export type RequireClearancesInput = {
  branchId: Scalars['ID']['input'];
  requirements: Array<RequirementInput>;
  version: Scalars['Int']['input'];
};

export type Requirement = {
  __typename?: 'Requirement';
  /** Which school or training, where there are several; empty: the general one */
  detail: Scalars['String']['output'];
  kind: ClearanceKind;
};

export type RequirementInput = {
  /** Which school or training, where there are several */
  detail?: Scalars['String']['input'];
  kind: ClearanceKind;
};

export { Role };

export type SeenPresenceInput = {
  id: Scalars['ID']['input'];
  /** How many minutes there really were */
  minutes: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};

export type SendSigningLinkInput = {
  agreementId: Scalars['ID']['input'];
  /** Language of the mail and of the page */
  language: AgreementLanguage;
  mail: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type SetOpeningHoursInput = {
  branchId: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
  /** All of them, in place of those that stand */
  periods: Array<OpeningPeriodInput>;
  /** Of the branch */
  version: Scalars['Int']['input'];
};

export type SetTravelTimeInput = {
  /** Whether too little time blocks publishing */
  blocks?: Scalars['Boolean']['input'];
  branchId: Scalars['ID']['input'];
  /** Null takes the figure back */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  otherBranchId: Scalars['ID']['input'];
  /** Of the figure one has seen; none where there was none */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export { SharingTerm };

export type Shift = {
  __typename?: 'Shift';
  agreementId: Scalars['ID']['output'];
  branchId: Scalars['ID']['output'];
  day: Scalars['CalendarDay']['output'];
  endsAt: Scalars['DateTime']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  /** Learning alongside a certified navigator */
  learning: Scalars['Boolean']['output'];
  libraryId: Scalars['ID']['output'];
  navigatorId: Scalars['ID']['output'];
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A draft that takes the published shift away */
  removes: Scalars['Boolean']['output'];
  /** The published shift that this draft stands for */
  replacesId?: Maybe<Scalars['ID']['output']>;
  startsAt: Scalars['DateTime']['output'];
  state: ShiftState;
  toTime: Scalars['WallTime']['output'];
  version: Scalars['Int']['output'];
  /** The branch's IANA time zone */
  zone: Scalars['String']['output'];
};

export type ShiftCheck = {
  __typename?: 'ShiftCheck';
  refusals: Array<Refusal>;
  shiftId: Scalars['ID']['output'];
};

export type ShiftFilter = {
  branchId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['CalendarDay']['input'];
  navigatorId?: InputMaybe<Scalars['ID']['input']>;
  /** First day no longer listed */
  until: Scalars['CalendarDay']['input'];
};

export { ShiftState };

export type SignAgreementInput = {
  agreementId: Scalars['ID']['input'];
  /** When the board approved */
  boardDate?: InputMaybe<Scalars['CalendarDay']['input']>;
  /** The signer’s name, as they typed it */
  signedName: Scalars['String']['input'];
  /** The office the signer holds, such as director */
  signedOffice: Scalars['String']['input'];
  /** The version of the terms that was read */
  termsVersion: Scalars['Int']['input'];
};

export type Signature = {
  __typename?: 'Signature';
  /** When the board approved */
  boardDate?: Maybe<Scalars['CalendarDay']['output']>;
  /** The scan of a signature on paper */
  fileId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  method: SignatureMethod;
  party: SignatureParty;
  recordedAt: Scalars['DateTime']['output'];
  signedName: Scalars['String']['output'];
  /** The office the signer holds, such as director */
  signedOffice: Scalars['String']['output'];
  signedOn: Scalars['CalendarDay']['output'];
  termsVersion: Scalars['Int']['output'];
};

export { SignatureMethod };

export { SignatureParty };

export type SigningLink = {
  __typename?: 'SigningLink';
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  mail: Scalars['String']['output'];
  name: Scalars['String']['output'];
  sentAt: Scalars['DateTime']['output'];
  sentByName: Scalars['String']['output'];
  state: SigningLinkState;
};

export type SigningLinkState =
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED'
  | 'USED';

export type SkippedShift = {
  __typename?: 'SkippedShift';
  refusals: Array<Refusal>;
  shiftId: Scalars['ID']['output'];
};

export type StageBlock = {
  __typename?: 'StageBlock';
  /** A code of refusals: the sentence */
  code: Scalars['String']['output'];
  params: Scalars['JSON']['output'];
  since?: Maybe<Scalars['CalendarDay']['output']>;
  waitsFor: WaitsFor;
};

export type StageResult = {
  __typename?: 'StageResult';
  blocks: Array<StageBlock>;
  stage: OnboardingStage;
  state: StageState;
};

export { StageState };

export type StopsAtBranch = {
  __typename?: 'StopsAtBranch';
  branchId: Scalars['ID']['output'];
  /** Minutes of these shifts */
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Navigators whose placement lasts beyond the last day */
  navigators: Scalars['Int']['output'];
  /** Published shifts after the last day */
  shifts: Scalars['Int']['output'];
};

export type SurveyCheck = {
  __typename?: 'SurveyCheck';
  byState: Array<SurveyCount>;
  byType: Array<SurveyCount>;
  closedOutlets: Scalars['Int']['output'];
  entitiesName?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  fixes: Array<SurveyFix>;
  /** Where the libraries of the consortium are: two letters */
  homeState?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Open libraries */
  libraries: Scalars['Int']['output'];
  /** Open outlets */
  outlets: Scalars['Int']['output'];
  outletsName: Scalars['String']['output'];
  problemCount: Scalars['Int']['output'];
  /** At most 200 */
  problems: Array<SurveyProblem>;
  rows: Scalars['Int']['output'];
  skipped: Array<SurveyRow>;
  /** Fiscal year; null: the file does not tell it */
  surveyYear?: Maybe<Scalars['Int']['output']>;
  /** Rows of no place that can be added: unreadable, or left out */
  unreadRows: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type SurveyCount = {
  __typename?: 'SurveyCount';
  /** CE, BR, BS or BM; or a state */
  of: Scalars['String']['output'];
  outlets: Scalars['Int']['output'];
};

export { SurveyFile };

export type SurveyFix = {
  __typename?: 'SurveyFix';
  column: Scalars['String']['output'];
  file: SurveyFile;
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type SurveyFixInput = {
  column: Scalars['String']['input'];
  file: SurveyFile;
  row: Scalars['Int']['input'];
  value: Scalars['String']['input'];
};

export type SurveyProblem = {
  __typename?: 'SurveyProblem';
  /** Empty: the whole row */
  column: Scalars['String']['output'];
  file: SurveyFile;
  reason: RejectReason;
  /** As a spreadsheet counts: the header is row 1 */
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type SurveyRow = {
  __typename?: 'SurveyRow';
  file: SurveyFile;
  row: Scalars['Int']['output'];
};

export type SurveyRowInput = {
  file: SurveyFile;
  row: Scalars['Int']['input'];
};

export type TakenByPartner = {
  __typename?: 'TakenByPartner';
  branchId: Scalars['ID']['output'];
  day: Scalars['CalendarDay']['output'];
  fromTime: Scalars['WallTime']['output'];
  toTime: Scalars['WallTime']['output'];
};

export type TermsChange = {
  __typename?: 'TermsChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  /** The branch, or the clause’s title */
  name?: Maybe<Scalars['String']['output']>;
  /** The name of the term’s field */
  term?: Maybe<Scalars['String']['output']>;
  /** TERM, BRANCH_ADDED, BRANCH_LEFT_OUT, CLAUSE_ADDED, CLAUSE_LEFT_OUT or CLAUSE_CHANGED */
  what: Scalars['String']['output'];
};

export type TravelTime = {
  __typename?: 'TravelTime';
  /** Whether too little time blocks publishing */
  blocks: Scalars['Boolean']['output'];
  branchId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  minutes: Scalars['Int']['output'];
  otherBranchId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

export type WaitingFor = {
  __typename?: 'WaitingFor';
  /** When that side’s board meets about it */
  boardMeetsOn?: Maybe<Scalars['CalendarDay']['output']>;
  party: SignatureParty;
};

export { WaitsFor };

export type WeekAllowance = {
  __typename?: 'WeekAllowance';
  allowedAt: Scalars['DateTime']['output'];
  allowedByName: Scalars['String']['output'];
  minutes: Scalars['Int']['output'];
  /** Monday of the week */
  week: Scalars['CalendarDay']['output'];
};

export type WeekBoard = {
  __typename?: 'WeekBoard';
  branches: Array<BoardBranch>;
  navigators: Array<BoardNavigator>;
  shifts: Array<BoardShift>;
  /** Monday */
  week: Scalars['CalendarDay']['output'];
};

export type WeekChecks = {
  __typename?: 'WeekChecks';
  closed: Array<ClosedOnDay>;
  gaps: Array<Gap>;
  meters: Array<HoursMeter>;
  shifts: Array<ShiftCheck>;
  taken: Array<TakenByPartner>;
  week: Scalars['CalendarDay']['output'];
};

export type WeekToConfirm = {
  __typename?: 'WeekToConfirm';
  branchId: Scalars['ID']['output'];
  /** How many presences are over and not confirmed */
  presences: Scalars['Int']['output'];
  /** Its Monday */
  week: Scalars['CalendarDay']['output'];
};

export type Wish = {
  __typename?: 'Wish';
  /** Last day away */
  endsOn?: Maybe<Scalars['CalendarDay']['output']>;
  fromTime?: Maybe<Scalars['WallTime']['output']>;
  id: Scalars['ID']['output'];
  kind: WishKind;
  /** ASKED_NOT_AT: the branch, while it may be read */
  place?: Maybe<Place>;
  startsOn?: Maybe<Scalars['CalendarDay']['output']>;
  toTime?: Maybe<Scalars['WallTime']['output']>;
  /** Monday = 1 to Sunday = 7 */
  weekday?: Maybe<Scalars['Int']['output']>;
};

export { WishKind };

export type WrittenVersion = {
  __typename?: 'WrittenVersion';
  /** From the version before; none in the first */
  changes: Array<TermsChange>;
  termsVersion: Scalars['Int']['output'];
  writtenAt: Scalars['DateTime']['output'];
  writtenByName: Scalars['String']['output'];
  writtenByOrganization: Scalars['String']['output'];
};

export type AgreementsPageQueryVariables = Exact<{
  group?: InputMaybe<AgreementGroup>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgreementsPageQuery = { __typename: 'Query', agreements: { __typename: 'AgreementConnection', edges: Array<{ __typename: 'AgreementEdge', node: { __typename: 'Agreement', id: string, libraryName: string, recoveryOrganizationName: string, startsOn: string, lastDay: string, weeklyMinutes: number, state: AgreementState, daysLeft?: number | null, expiryNotice?: number | null, viewerSide?: SignatureParty | null, waitingFor: Array<{ __typename: 'WaitingFor', party: SignatureParty, boardMeetsOn?: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, agreementCounts: Array<{ __typename: 'AgreementCount', group: AgreementGroup, count: number }> };

export type AgreementTermsFragment = { __typename: 'Agreement', id: string, libraryId: string, libraryName: string, recoveryOrganizationId: string, recoveryOrganizationName: string, consortiumId: string, termsVersion: number, startsOn: string, endsOn: string, lastDay: string, weeklyMinutes: number, totalMinutes?: number | null, sharingTerm: SharingTerm, countsLearning: boolean, language: AgreementLanguage, clauses: Array<{ __typename: 'Clause', key: string, title: string, text: string }>, branches: Array<{ __typename: 'CoveredBranch', branchId: string, name: string, city?: string | null, zone: string, startsAt: string, endsAt: string }>, outlets: Array<{ __typename: 'Outlet', id: string, name: string, zone: string }>, signatures: Array<{ __typename: 'Signature', id: string, party: SignatureParty, termsVersion: number, method: SignatureMethod, signedName: string, signedOffice: string, signedOn: string, boardDate?: string | null, fileId?: string | null }> };

export type AgreementRecordQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementRecordQuery = { __typename: 'Query', agreement: { __typename: 'Agreement', state: AgreementState, today: string, daysLeft?: number | null, expiryNotice?: number | null, endedOn?: string | null, endedByName?: string | null, viewerCan: Array<string>, viewerSide?: SignatureParty | null, id: string, libraryId: string, libraryName: string, recoveryOrganizationId: string, recoveryOrganizationName: string, consortiumId: string, termsVersion: number, startsOn: string, endsOn: string, lastDay: string, weeklyMinutes: number, totalMinutes?: number | null, sharingTerm: SharingTerm, countsLearning: boolean, language: AgreementLanguage, waitingFor: Array<{ __typename: 'WaitingFor', party: SignatureParty, boardMeetsOn?: string | null }>, versions: Array<{ __typename: 'WrittenVersion', termsVersion: number, writtenByName: string, writtenByOrganization: string, writtenAt: string, changes: Array<{ __typename: 'TermsChange', what: string, term?: string | null, before?: string | null, after?: string | null, name?: string | null }> }>, allowances: Array<{ __typename: 'WeekAllowance', week: string, minutes: number, allowedByName: string }>, signingLinks: Array<{ __typename: 'SigningLink', id: string, name: string, mail: string, sentAt: string, expiresAt: string, state: SigningLinkState }>, clauses: Array<{ __typename: 'Clause', key: string, title: string, text: string }>, branches: Array<{ __typename: 'CoveredBranch', branchId: string, name: string, city?: string | null, zone: string, startsAt: string, endsAt: string }>, outlets: Array<{ __typename: 'Outlet', id: string, name: string, zone: string }>, signatures: Array<{ __typename: 'Signature', id: string, party: SignatureParty, termsVersion: number, method: SignatureMethod, signedName: string, signedOffice: string, signedOn: string, boardDate?: string | null, fileId?: string | null }> } };

export type AgreementToEditQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementToEditQuery = { __typename: 'Query', agreement: { __typename: 'Agreement', viewerCan: Array<string>, id: string, libraryId: string, libraryName: string, recoveryOrganizationId: string, recoveryOrganizationName: string, consortiumId: string, termsVersion: number, startsOn: string, endsOn: string, lastDay: string, weeklyMinutes: number, totalMinutes?: number | null, sharingTerm: SharingTerm, countsLearning: boolean, language: AgreementLanguage, clauses: Array<{ __typename: 'Clause', key: string, title: string, text: string }>, branches: Array<{ __typename: 'CoveredBranch', branchId: string, name: string, city?: string | null, zone: string, startsAt: string, endsAt: string }>, outlets: Array<{ __typename: 'Outlet', id: string, name: string, zone: string }>, signatures: Array<{ __typename: 'Signature', id: string, party: SignatureParty, termsVersion: number, method: SignatureMethod, signedName: string, signedOffice: string, signedOn: string, boardDate?: string | null, fileId?: string | null }> } };

export type PartiesToProposeQueryVariables = Exact<{ [key: string]: never; }>;


export type PartiesToProposeQuery = { __typename: 'Query', agreementParties: { __typename: 'AgreementParties', libraries: Array<{ __typename: 'AgreementLibrary', id: string, name: string, partnerIds: Array<string>, hasAdmin: boolean, outlets: Array<{ __typename: 'Outlet', id: string, name: string, zone: string }> }>, partners: Array<{ __typename: 'AgreementPartner', id: string, name: string }> } };

export type WhatStopsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  lastDay: Scalars['CalendarDay']['input'];
}>;


export type WhatStopsQuery = { __typename: 'Query', agreementEnding: { __typename: 'AgreementEnding', lastDay: string, settleUntil: string, patterns: number, branches: Array<{ __typename: 'StopsAtBranch', branchId: string, name: string, shifts: number, minutes: number, navigators: number }> } };

export type ProposeAgreementsMutationVariables = Exact<{
  input: ProposeAgreementsInput;
}>;


export type ProposeAgreementsMutation = { __typename: 'Mutation', proposeAgreements: Array<{ __typename: 'Agreement', id: string }> };

export type AmendAgreementMutationVariables = Exact<{
  input: AmendAgreementInput;
}>;


export type AmendAgreementMutation = { __typename: 'Mutation', amendAgreement: { __typename: 'Agreement', id: string } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { __typename: 'Mutation', signAgreement: { __typename: 'Agreement', id: string } };

export type RecordSignatureMutationVariables = Exact<{
  input: RecordSignatureInput;
}>;


export type RecordSignatureMutation = { __typename: 'Mutation', recordSignature: { __typename: 'Agreement', id: string } };

export type AwaitBoardMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  meetsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
}>;


export type AwaitBoardMutation = { __typename: 'Mutation', awaitBoard: { __typename: 'Agreement', id: string } };

export type SendSigningLinkMutationVariables = Exact<{
  input: SendSigningLinkInput;
}>;


export type SendSigningLinkMutation = { __typename: 'Mutation', sendSigningLink: { __typename: 'Agreement', id: string } };

export type TakeBackSigningLinkMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TakeBackSigningLinkMutation = { __typename: 'Mutation', takeBackSigningLink: { __typename: 'Agreement', id: string } };

export type WithdrawAgreementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawAgreementMutation = { __typename: 'Mutation', withdrawAgreement: { __typename: 'Agreement', id: string } };

export type EndAgreementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  lastDay: Scalars['CalendarDay']['input'];
}>;


export type EndAgreementMutation = { __typename: 'Mutation', endAgreement: { __typename: 'Agreement', id: string } };

export type AllowWeekMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  week: Scalars['CalendarDay']['input'];
  minutes: Scalars['Int']['input'];
}>;


export type AllowWeekMutation = { __typename: 'Mutation', allowWeek: { __typename: 'Agreement', id: string } };

export type OurPlacesQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type OurPlacesQuery = { __typename: 'Query', attendedBranches: Array<string>, organization: { __typename: 'Organization', id: string, name: string, zone: string, branches: Array<{ __typename: 'Branch', id: string, name: string, kind: BranchKind, status: BranchStatus, zone: string, phone?: string | null, deskPhone?: string | null, whereToSit?: string | null }> } };

export type PresenceOfWeekQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  week: Scalars['CalendarDay']['input'];
  branchId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type PresenceOfWeekQuery = { __typename: 'Query', branchWeek: Array<{ __typename: 'BranchPresence', id: string, branchId: string, partnerName: string, publicName?: string | null, languages: Array<string>, day: string, fromTime: string, toTime: string, zone: string, startsAt: string, endsAt: string, learning: boolean, counted: boolean, expectedMinutes: number, confirmedMinutes?: number | null, correctedMinutes?: number | null, confirmedByName?: string | null, state: AttendanceState, viewerCan: Array<AttendanceAction>, version: number }> };

export type WeeksToConfirmQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  branchId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type WeeksToConfirmQuery = { __typename: 'Query', weeksToConfirm: Array<{ __typename: 'WeekToConfirm', branchId: string, week: string, presences: number }> };

export type ToldOfChangesQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  branchId: Scalars['ID']['input'];
}>;


export type ToldOfChangesQuery = { __typename: 'Query', partnersAt: Array<string> };

export type OurHoursQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  day: Scalars['CalendarDay']['input'];
  branchId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type OurHoursQuery = { __typename: 'Query', fiscalYearHours: { __typename: 'FiscalYearHours', fiscalYear: number, learningMinutes: number, since?: string | null, total: { __typename: 'HoursTotal', from: string, until: string, expected: number, delivered: number, open: number }, months: Array<{ __typename: 'HoursTotal', from: string, expected: number, delivered: number, open: number }>, branches: Array<{ __typename: 'BranchHoursTotal', branchId: string, branchName: string, total: { __typename: 'HoursTotal', expected: number, delivered: number, open: number } }> } };

export type ConfirmWeekMutationVariables = Exact<{
  input: ConfirmWeekInput;
}>;


export type ConfirmWeekMutation = { __typename: 'Mutation', confirmWeek: number };

export type ConfirmHoursMutationVariables = Exact<{
  input: ConfirmHoursInput;
}>;


export type ConfirmHoursMutation = { __typename: 'Mutation', confirmHours: { __typename: 'Attendance', id: string, version: number } };

export type CorrectHoursMutationVariables = Exact<{
  input: ConfirmHoursInput;
}>;


export type CorrectHoursMutation = { __typename: 'Mutation', correctHours: { __typename: 'Attendance', id: string, version: number } };

export type ReportChangeMutationVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  branchId: Scalars['ID']['input'];
  change: ChangeReport;
}>;


export type ReportChangeMutation = { __typename: 'Mutation', reportChange: Array<string> };

export type SetUpQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type SetUpQuery = { __typename: 'Query', libraryProgress: { __typename: 'LibraryProgress', id: string, live: boolean, done: number, stages: Array<{ __typename: 'StageResult', stage: OnboardingStage }> } };

export type OurContactQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
}>;


export type OurContactQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, mail?: string | null, phone?: string | null } };

export type OpeningHoursQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type OpeningHoursQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, viewerCan: Array<string>, branches: Array<{ __typename: 'Branch', id: string, name: string, kind: BranchKind, status: BranchStatus, needsHours: boolean, surveyHoursAYear?: number | null, surveyYear?: number | null, version: number }> }, libraryHours: { __typename: 'LibraryHours', libraryId: string, branches: Array<{ __typename: 'BranchOpeningHours', branchId: string, yearlyMinutes: number, periods: Array<{ __typename: 'OpeningPeriod', id: string, weekday: number, nths: Array<number>, opensAt: string, closesAt: string, seasonFrom?: string | null, seasonTo?: string | null }>, warnings: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }> }>, closedDays: Array<{ __typename: 'ClosedDay', id: string, branchId?: string | null, startsOn: string, endsOn: string, opensAt?: string | null, closesAt?: string | null, reason: string }> } };

export type SetOpeningHoursMutationVariables = Exact<{
  input: SetOpeningHoursInput;
}>;


export type SetOpeningHoursMutation = { __typename: 'Mutation', setOpeningHours: { __typename: 'LibraryHours', libraryId: string, branches: Array<{ __typename: 'BranchOpeningHours', branchId: string, warnings: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }> }> } };

export type CopyOpeningHoursMutationVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  fromBranchId: Scalars['ID']['input'];
  toBranchIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type CopyOpeningHoursMutation = { __typename: 'Mutation', copyOpeningHours: { __typename: 'LibraryHours', libraryId: string } };

export type CloseDaysMutationVariables = Exact<{
  input: CloseDaysInput;
}>;


export type CloseDaysMutation = { __typename: 'Mutation', closeDays: { __typename: 'ClosedDay', id: string } };

export type RemoveClosedDayMutationVariables = Exact<{
  libraryId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type RemoveClosedDayMutation = { __typename: 'Mutation', removeClosedDay: { __typename: 'ClosedDay', id: string } };

export type LibraryProfileQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type LibraryProfileQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, kind: OrganizationKind, name: string, mail?: string | null, phone?: string | null, website?: string | null, fiscalYearStart: string, surveyYear?: number | null, unconfirmed: Array<string>, viewerCan: Array<string>, version: number } };

export type LibraryPlacesQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type LibraryPlacesQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, surveyYear?: number | null, viewerCan: Array<string>, branches: Array<{ __typename: 'Branch', id: string, kind: BranchKind, status: BranchStatus, name: string, street?: string | null, city?: string | null, zip?: string | null, county?: string | null, state?: string | null, phone?: string | null, deskPhone?: string | null, whereToSit?: string | null, latitude?: number | null, longitude?: number | null, zone: string, surveyYear?: number | null, unconfirmed: Array<string>, doubts: Array<string>, version: number }> } };

export type AmendOrganizationMutationVariables = Exact<{
  input: AmendOrganizationInput;
}>;


export type AmendOrganizationMutation = { __typename: 'Mutation', amendOrganization: { __typename: 'Organization', id: string, version: number } };

export type AmendBranchMutationVariables = Exact<{
  input: AmendBranchInput;
}>;


export type AmendBranchMutation = { __typename: 'Mutation', amendBranch: { __typename: 'Branch', id: string, version: number } };

export type ConfirmFactsMutationVariables = Exact<{
  input: ConfirmFactsInput;
}>;


export type ConfirmFactsMutation = { __typename: 'Mutation', confirmFacts: { __typename: 'Organization', id: string, version: number } };

export type FoundOrganizationMutationVariables = Exact<{
  input: FoundOrganizationInput;
}>;


export type FoundOrganizationMutation = { __typename: 'Mutation', foundOrganization: { __typename: 'Organization', id: string } };

export type AddBranchMutationVariables = Exact<{
  input: AddBranchInput;
}>;


export type AddBranchMutation = { __typename: 'Mutation', addBranch: { __typename: 'Branch', id: string } };

export type PartnersQueryVariables = Exact<{
  consortiumId: Scalars['ID']['input'];
}>;


export type PartnersQuery = { __typename: 'Query', members: Array<{ __typename: 'Member', id: string, name: string, mail?: string | null, phone?: string | null, admins: number, adminInvitedAt?: string | null }> };

export type MembershipOfferedQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type MembershipOfferedQuery = { __typename: 'Query', membershipOffer: { __typename: 'MembershipOffer', consortiumName: string, invitedByName: string, expiresAt: string, state: MembershipOfferState } };

export type AcceptMembershipMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type AcceptMembershipMutation = { __typename: 'Mutation', acceptMembership: string };

export type MembershipsQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
}>;


export type MembershipsQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, zone: string, memberships: Array<{ __typename: 'Membership', id: string, consortiumName: string, startsAt: string }> } };

export type InviteMemberMutationVariables = Exact<{
  consortiumId: Scalars['ID']['input'];
  mail: Scalars['String']['input'];
  language: Scalars['String']['input'];
}>;


export type InviteMemberMutation = { __typename: 'Mutation', inviteMember: { __typename: 'MembershipInvitation', id: string } };

export type TakeBackMemberInvitationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TakeBackMemberInvitationMutation = { __typename: 'Mutation', takeBackMemberInvitation: { __typename: 'MembershipInvitation', id: string } };

export type MemberInvitationsQueryVariables = Exact<{
  consortiumId: Scalars['ID']['input'];
}>;


export type MemberInvitationsQuery = { __typename: 'Query', memberInvitations: Array<{ __typename: 'MembershipInvitation', id: string, mail: string, invitedByName: string, createdAt: string, expiresAt: string }> };

export type MyWeekQueryVariables = Exact<{
  week: Scalars['CalendarDay']['input'];
}>;


export type MyWeekQuery = { __typename: 'Query', myWeek: Array<{ __typename: 'MyShift', id: string, day: string, fromTime: string, toTime: string, zone: string, startsAt: string, endsAt: string, learning: boolean, placeName: string, libraryName?: string | null, street?: string | null, city?: string | null, phone?: string | null, deskPhone?: string | null, whereToSit?: string | null, withYou: Array<string>, alsoThere?: number | null }> };

export type NavigatorsPageQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
  filter?: InputMaybe<NavigatorFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NavigatorsPageQuery = { __typename: 'Query', navigators: { __typename: 'NavigatorLineConnection', edges: Array<{ __typename: 'NavigatorLineEdge', node: { __typename: 'NavigatorLine', id: string, name: string, weeklyTargetMinutes?: number | null, endsOn?: string | null, account: NavigatorAccount, certificationKinds: Array<CertificationKind>, certificationState?: CertificationState | null, uncertifiedFrom?: string | null, daysUntilLapse?: number | null, lapseNotice?: number | null, placements: Array<{ __typename: 'PlacedAt', placementId: string, cleared: boolean, startsOn: string, endsOn?: string | null, place: { __typename: 'Place', library?: string | null, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type NavigatorFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NavigatorFileQuery = { __typename: 'Query', navigator: { __typename: 'Navigator', phone?: string | null, mail?: string | null, account: NavigatorAccount, viewerCan: Array<string>, id: string, recoveryOrganizationId: string, name: string, publicName?: string | null, cardShown: boolean, languages: Array<string>, weeklyTargetMinutes?: number | null, startsOn: string, endsOn?: string | null, version: number, certifications: Array<{ __typename: 'Certification', id: string, kind: CertificationKind, otherName?: string | null, number?: string | null, issuer?: string | null, issuedOn: string, firstInvalidDay?: string | null, renewalSentOn?: string | null, probationFrom?: string | null, fileId?: string | null, version: number, state?: CertificationState | null, daysUntilLapse?: number | null, lapseNotice?: number | null }>, clearances: Array<{ __typename: 'Clearance', id: string, kind: ClearanceKind, detail: string, metUntil?: string | null, attestedBy: string, attestedOn: string }>, wishes: Array<{ __typename: 'Wish', id: string, kind: WishKind, weekday?: number | null, fromTime?: string | null, toTime?: string | null, startsOn?: string | null, endsOn?: string | null, place?: { __typename: 'Place', library?: string | null, name: string } | null }>, placements: Array<{ __typename: 'Placement', id: string, startsOn: string, endsOn?: string | null, cleared?: boolean | null, plannedUntil?: string | null, place: { __typename: 'Place', branchId: string, library?: string | null, name: string }, requirements: Array<{ __typename: 'Requirement', kind: ClearanceKind, detail: string }> }> } };

export type OwnFileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFileQuery = { __typename: 'Query', ownFile: { __typename: 'Navigator', id: string, recoveryOrganizationId: string, name: string, publicName?: string | null, cardShown: boolean, languages: Array<string>, weeklyTargetMinutes?: number | null, startsOn: string, endsOn?: string | null, version: number, certifications: Array<{ __typename: 'Certification', id: string, kind: CertificationKind, otherName?: string | null, number?: string | null, issuer?: string | null, issuedOn: string, firstInvalidDay?: string | null, renewalSentOn?: string | null, probationFrom?: string | null, fileId?: string | null, version: number, state?: CertificationState | null, daysUntilLapse?: number | null, lapseNotice?: number | null }>, clearances: Array<{ __typename: 'Clearance', id: string, kind: ClearanceKind, detail: string, metUntil?: string | null, attestedBy: string, attestedOn: string }>, wishes: Array<{ __typename: 'Wish', id: string, kind: WishKind, weekday?: number | null, fromTime?: string | null, toTime?: string | null, startsOn?: string | null, endsOn?: string | null, place?: { __typename: 'Place', library?: string | null, name: string } | null }>, placements: Array<{ __typename: 'Placement', id: string, startsOn: string, endsOn?: string | null, cleared?: boolean | null, plannedUntil?: string | null, place: { __typename: 'Place', branchId: string, library?: string | null, name: string }, requirements: Array<{ __typename: 'Requirement', kind: ClearanceKind, detail: string }> }> } };

export type FileFactsFragment = { __typename: 'Navigator', id: string, recoveryOrganizationId: string, name: string, publicName?: string | null, cardShown: boolean, languages: Array<string>, weeklyTargetMinutes?: number | null, startsOn: string, endsOn?: string | null, version: number, certifications: Array<{ __typename: 'Certification', id: string, kind: CertificationKind, otherName?: string | null, number?: string | null, issuer?: string | null, issuedOn: string, firstInvalidDay?: string | null, renewalSentOn?: string | null, probationFrom?: string | null, fileId?: string | null, version: number, state?: CertificationState | null, daysUntilLapse?: number | null, lapseNotice?: number | null }>, clearances: Array<{ __typename: 'Clearance', id: string, kind: ClearanceKind, detail: string, metUntil?: string | null, attestedBy: string, attestedOn: string }>, wishes: Array<{ __typename: 'Wish', id: string, kind: WishKind, weekday?: number | null, fromTime?: string | null, toTime?: string | null, startsOn?: string | null, endsOn?: string | null, place?: { __typename: 'Place', library?: string | null, name: string } | null }>, placements: Array<{ __typename: 'Placement', id: string, startsOn: string, endsOn?: string | null, cleared?: boolean | null, plannedUntil?: string | null, place: { __typename: 'Place', branchId: string, library?: string | null, name: string }, requirements: Array<{ __typename: 'Requirement', kind: ClearanceKind, detail: string }> }> };

export type AddNavigatorMutationVariables = Exact<{
  input: AddNavigatorInput;
}>;


export type AddNavigatorMutation = { __typename: 'Mutation', addNavigator: { __typename: 'Navigator', id: string } };

export type AmendNavigatorMutationVariables = Exact<{
  input: AmendNavigatorInput;
}>;


export type AmendNavigatorMutation = { __typename: 'Mutation', amendNavigator: { __typename: 'Navigator', id: string } };

export type InviteNavigatorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type InviteNavigatorMutation = { __typename: 'Mutation', inviteNavigator: { __typename: 'Navigator', id: string } };

export type ChooseCardMutationVariables = Exact<{
  input: ChooseCardInput;
}>;


export type ChooseCardMutation = { __typename: 'Mutation', chooseCard: { __typename: 'Navigator', id: string } };

export type RecordCertificationMutationVariables = Exact<{
  input: RecordCertificationInput;
}>;


export type RecordCertificationMutation = { __typename: 'Mutation', recordCertification: { __typename: 'Certification', id: string } };

export type AmendCertificationMutationVariables = Exact<{
  input: AmendCertificationInput;
}>;


export type AmendCertificationMutation = { __typename: 'Mutation', amendCertification: { __typename: 'Certification', id: string } };

export type RemoveCertificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveCertificationMutation = { __typename: 'Mutation', removeCertification: { __typename: 'Navigator', id: string } };

export type AttestClearanceMutationVariables = Exact<{
  input: AttestClearanceInput;
}>;


export type AttestClearanceMutation = { __typename: 'Mutation', attestClearance: { __typename: 'Clearance', id: string } };

export type RemoveClearanceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveClearanceMutation = { __typename: 'Mutation', removeClearance: { __typename: 'Navigator', id: string } };

export type PlaceableBranchesQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
}>;


export type PlaceableBranchesQuery = { __typename: 'Query', placeableBranches: Array<{ __typename: 'PlaceableBranch', branchId: string, library?: string | null, name: string, zone: string }> };

export type PlaceNavigatorMutationVariables = Exact<{
  input: PlaceNavigatorInput;
}>;


export type PlaceNavigatorMutation = { __typename: 'Mutation', placeNavigator: { __typename: 'Placement', id: string, startsOn: string, requirements: Array<{ __typename: 'Requirement', kind: ClearanceKind, detail: string }> } };

export type EndPlacementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
}>;


export type EndPlacementMutation = { __typename: 'Mutation', endPlacement: { __typename: 'Navigator', id: string } };

export type AddWishMutationVariables = Exact<{
  input: AddWishInput;
}>;


export type AddWishMutation = { __typename: 'Mutation', addWish: { __typename: 'Wish', id: string } };

export type RemoveWishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveWishMutation = { __typename: 'Mutation', removeWish: { __typename: 'Navigator', id: string } };

export type BranchRequirementsQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type BranchRequirementsQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, branches: Array<{ __typename: 'Branch', id: string, name: string, kind: BranchKind, status: BranchStatus, version: number, requirements: Array<{ __typename: 'Requirement', kind: ClearanceKind, detail: string }> }> } };

export type PlacementCardsQueryVariables = Exact<{
  branchId: Scalars['ID']['input'];
}>;


export type PlacementCardsQuery = { __typename: 'Query', placementCards: Array<{ __typename: 'PlacementCard', id: string, publicName?: string | null, languages: Array<string>, cleared: boolean, startsOn: string, endsOn?: string | null }> };

export type RequireClearancesMutationVariables = Exact<{
  input: RequireClearancesInput;
}>;


export type RequireClearancesMutation = { __typename: 'Mutation', requireClearances: { __typename: 'Branch', id: string } };

export type ConsortiumOverviewQueryVariables = Exact<{
  consortiumId: Scalars['ID']['input'];
  week: Scalars['CalendarDay']['input'];
}>;


export type ConsortiumOverviewQuery = { __typename: 'Query', progressCounts: { __typename: 'ProgressCounts', libraries: number, live: number, waitingOnConsortium: number }, waiting: { __typename: 'LibraryProgressConnection', edges: Array<{ __typename: 'LibraryProgressEdge', node: { __typename: 'LibraryProgress', id: string, name: string, singleOutlet: boolean, pressing?: { __typename: 'PressingBlockType', code: string, params: Record<string, string | number>, stage: OnboardingStage, waitsFor: WaitsFor, since?: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, consortiumWeek: Array<{ __typename: 'LibraryCoverage', libraryId: string, name: string, wantedMinutes: number, coveredMinutes: number, openMinutes: number }>, endingAgreements: Array<{ __typename: 'EndingAgreement', agreementId: string, libraryName: string, partnerName: string, lastDay: string, daysLeft: number }> };

export type LibrariesByStageQueryVariables = Exact<{
  consortiumId: Scalars['ID']['input'];
  filter: ProgressFilter;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LibrariesByStageQuery = { __typename: 'Query', librariesProgress: { __typename: 'LibraryProgressConnection', edges: Array<{ __typename: 'LibraryProgressEdge', node: { __typename: 'LibraryProgress', id: string, name: string, city?: string | null, county?: string | null, singleOutlet: boolean, done: number, live: boolean, pressing?: { __typename: 'PressingBlockType', code: string, params: Record<string, string | number>, stage: OnboardingStage, waitsFor: WaitsFor, since?: string | null } | null, stages: Array<{ __typename: 'StageResult', stage: OnboardingStage, state: StageState }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LibraryTasksQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type LibraryTasksQuery = { __typename: 'Query', libraryProgress: { __typename: 'LibraryProgress', id: string, name: string, city?: string | null, county?: string | null, places: number, singleOutlet: boolean, done: number, live: boolean, looksAfterItself: boolean, stages: Array<{ __typename: 'StageResult', stage: OnboardingStage, state: StageState, blocks: Array<{ __typename: 'StageBlock', code: string, params: Record<string, string | number>, waitsFor: WaitsFor, since?: string | null }> }> }, organization: { __typename: 'Organization', id: string, viewerCan: Array<string>, surveyYear?: number | null } };

export type LibraryReadinessQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;


export type LibraryReadinessQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, viewerCan: Array<string>, branches: Array<{ __typename: 'Branch', id: string, name: string, kind: BranchKind, status: BranchStatus, zone: string }> }, readiness: Array<{ __typename: 'Readiness', id: string, branchId: string, item: ReadinessItem, state: ReadinessState, instead?: string | null, attestedBy?: string | null, attestedOn?: string | null, recordedByName: string, version: number }> };

export type AttestReadinessMutationVariables = Exact<{
  input: AttestReadinessInput;
}>;


export type AttestReadinessMutation = { __typename: 'Mutation', attestReadiness: { __typename: 'Readiness', id: string, version: number } };

export type SurveyFilesQueryVariables = Exact<{
  checkId: Scalars['ID']['input'];
}>;


export type SurveyFilesQuery = { __typename: 'Query', surveyCheck: { __typename: 'SurveyCheck', id: string, outletsName: string, entitiesName?: string | null, surveyYear?: number | null, rows: number, libraries: number, outlets: number, closedOutlets: number, unreadRows: number, homeState?: string | null, problemCount: number, version: number, byType: Array<{ __typename: 'SurveyCount', of: string, outlets: number }>, byState: Array<{ __typename: 'SurveyCount', of: string, outlets: number }>, problems: Array<{ __typename: 'SurveyProblem', file: SurveyFile, row: number, column: string, value: string, reason: RejectReason }>, fixes: Array<{ __typename: 'SurveyFix', file: SurveyFile, row: number, column: string, value: string }>, skipped: Array<{ __typename: 'SurveyRow', file: SurveyFile, row: number }> } };

export type LibrariesOfStateQueryVariables = Exact<{
  checkId: Scalars['ID']['input'];
  state: Scalars['String']['input'];
}>;


export type LibrariesOfStateQuery = { __typename: 'Query', surveyMembers: Array<{ __typename: 'MemberCandidate', fscsKey: string, name: string, city?: string | null, county?: string | null, state: string, outlets: number }> };

export type PastedMembersQueryVariables = Exact<{
  checkId: Scalars['ID']['input'];
  pasted: Scalars['String']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
}>;


export type PastedMembersQuery = { __typename: 'Query', memberMatches: Array<{ __typename: 'MemberMatch', text: string, state: MatchState, of: number, repeats: boolean, candidates: Array<{ __typename: 'MemberCandidate', fscsKey: string, name: string, city?: string | null, county?: string | null, state: string, outlets: number }> }> };

export type ImportPlannedQueryVariables = Exact<{
  checkId: Scalars['ID']['input'];
  chosenKeys: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type ImportPlannedQuery = { __typename: 'Query', importPlan: { __typename: 'ImportPlan', surveyYear?: number | null, changes: number, leftToLibraries: number, counts: Array<{ __typename: 'PlanCount', state: PlanState, libraries: number, outlets: number }>, refusals: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }>, libraries: Array<{ __typename: 'PlannedLibraryType', fscsKey: string, name: string, city?: string | null, county?: string | null, libraryId?: string | null, states: Array<PlanState>, gone?: GoneReason | null, looksAfterItself: boolean, singleOutlet: boolean, leftOut: number, changes: Array<{ __typename: 'PlannedFact', field: string, here?: string | null, survey?: string | null }>, kept: Array<{ __typename: 'PlannedFact', field: string, here?: string | null, survey?: string | null }>, branches: Array<{ __typename: 'PlannedBranchType', fscsSeq: string, name: string, city?: string | null, zone?: string | null, states: Array<PlanState>, gone?: GoneReason | null, leftToLibrary: boolean, doubts: Array<string>, changes: Array<{ __typename: 'PlannedFact', field: string, here?: string | null, survey?: string | null }>, kept: Array<{ __typename: 'PlannedFact', field: string, here?: string | null, survey?: string | null }> }> }> } };

export type MendSurveyMutationVariables = Exact<{
  checkId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  fixes: Array<SurveyFixInput> | SurveyFixInput;
  skipped: Array<SurveyRowInput> | SurveyRowInput;
}>;


export type MendSurveyMutation = { __typename: 'Mutation', mendSurvey: { __typename: 'SurveyCheck', id: string, version: number } };

export type ImportLibrariesMutationVariables = Exact<{
  input: ImportLibrariesInput;
}>;


export type ImportLibrariesMutation = { __typename: 'Mutation', importLibraries: { __typename: 'ImportResult', batch?: { __typename: 'ImportBatch', id: string } | null } };

export type RecentImportsQueryVariables = Exact<{
  consortiumId: Scalars['ID']['input'];
}>;


export type RecentImportsQuery = { __typename: 'Query', recentImports: Array<{ __typename: 'ImportBatch', id: string, surveyYear: number, importedAt: string, importedByName: string, undoneAt?: string | null, undoneByName?: string | null, undoUntil?: string | null, places: number, changes: number, libraries: Array<{ __typename: 'ImportedLine', libraryId: string, name: string }> }> };

export type UndoImportMutationVariables = Exact<{
  batchId: Scalars['ID']['input'];
}>;


export type UndoImportMutation = { __typename: 'Mutation', undoImport: { __typename: 'ImportBatch', id: string, undoneAt?: string | null } };

export type BoardQueryVariables = Exact<{
  week: Scalars['CalendarDay']['input'];
}>;


export type BoardQuery = { __typename: 'Query', weekBoard: { __typename: 'WeekBoard', week: string, branches: Array<{ __typename: 'BoardBranch', id: string, libraryId: string, libraryName: string, onlyOutlet: boolean, agreementId: string, firstDay: string, lastDay: string, name: string, kind: BranchKind, zone: string, viewerCan: Array<string> }>, navigators: Array<{ __typename: 'BoardNavigator', id: string, name: string, weeklyTargetMinutes?: number | null, getsMail: boolean }>, shifts: Array<{ __typename: 'BoardShift', id: string, branchId: string, agreementId: string, navigatorId: string, navigatorName: string, day: string, fromTime: string, toTime: string, learning: boolean, state: ShiftState, replacesId?: string | null, removes: boolean, version: number, viewerCan: Array<string> }> } };

export type BoardChecksQueryVariables = Exact<{
  week: Scalars['CalendarDay']['input'];
}>;


export type BoardChecksQuery = { __typename: 'Query', weekChecks: { __typename: 'WeekChecks', week: string, shifts: Array<{ __typename: 'ShiftCheck', shiftId: string, refusals: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }> }>, gaps: Array<{ __typename: 'Gap', agreementId: string, branchId: string, day: string, fromTime: string, toTime: string, missing: number }>, meters: Array<{ __typename: 'HoursMeter', agreementId: string, inWeek: { __typename: 'MeterOfWeek', planned: number, drafted: number, delivered: number, limit: number, allowed: number, left: number }, inTerm: { __typename: 'MeterOfTerm', limit?: number | null, left?: number | null }, byBranch: Array<{ __typename: 'MeterOfBranch', branchId: string, planned: number, drafted: number, expected: number, covered: number }> }>, closed: Array<{ __typename: 'ClosedOnDay', branchId: string, day: string, reason: string }>, taken: Array<{ __typename: 'TakenByPartner', branchId: string, day: string, fromTime: string, toTime: string }> } };

export type CheckShiftQueryVariables = Exact<{
  input: AssignShiftInput;
  id?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CheckShiftQuery = { __typename: 'Query', checkShift: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }> };

export type WhoFitsQueryVariables = Exact<{
  input: HoursToFillInput;
  id?: InputMaybe<Scalars['ID']['input']>;
}>;


export type WhoFitsQuery = { __typename: 'Query', whoFits: Array<{ __typename: 'Candidate', navigatorId: string, name: string, minutesInWeek: number, weeklyTargetMinutes?: number | null, refusals: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }> }> };

export type AssignShiftMutationVariables = Exact<{
  input: AssignShiftInput;
}>;


export type AssignShiftMutation = { __typename: 'Mutation', assignShift: { __typename: 'Shift', id: string } };

export type MoveShiftMutationVariables = Exact<{
  input: MoveShiftInput;
}>;


export type MoveShiftMutation = { __typename: 'Mutation', moveShift: { __typename: 'Shift', id: string } };

export type RemoveShiftMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type RemoveShiftMutation = { __typename: 'Mutation', removeShift: string };

export type CopyWeekMutationVariables = Exact<{
  fromWeek: Scalars['CalendarDay']['input'];
  toWeek: Scalars['CalendarDay']['input'];
}>;


export type CopyWeekMutation = { __typename: 'Mutation', copyWeek: { __typename: 'Copied', copied: number, skipped: Array<{ __typename: 'SkippedShift', shiftId: string, refusals: Array<{ __typename: 'Refusal', code: string, path: Array<string>, params?: Record<string, string | number> | null, severity?: string | null }> }> } };

export type PublishWeekMutationVariables = Exact<{
  week: Scalars['CalendarDay']['input'];
  shiftIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PublishWeekMutation = { __typename: 'Mutation', publishWeek: { __typename: 'Published', shifts: number, navigators: number, branches: number } };

export type PatternsQueryVariables = Exact<{
  agreementId: Scalars['ID']['input'];
}>;


export type PatternsQuery = { __typename: 'Query', presencePatterns: Array<{ __typename: 'PresencePattern', id: string, branchId: string, weekday: number, everyWeeks: number, nths: Array<number>, fromTime: string, toTime: string, people: number, startsOn: string, endsOn?: string | null, version: number }> };

export type KeepPatternMutationVariables = Exact<{
  input: KeepPatternInput;
}>;


export type KeepPatternMutation = { __typename: 'Mutation', keepPattern: { __typename: 'PresencePattern', id: string } };

export type DropPatternMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DropPatternMutation = { __typename: 'Mutation', dropPattern: string };

export type TravelTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type TravelTimesQuery = { __typename: 'Query', travelTimes: Array<{ __typename: 'TravelTime', id: string, branchId: string, otherBranchId: string, minutes: number, blocks: boolean, version: number }> };

export type SetTravelTimeMutationVariables = Exact<{
  input: SetTravelTimeInput;
}>;


export type SetTravelTimeMutation = { __typename: 'Mutation', setTravelTime?: { __typename: 'TravelTime', id: string } | null };

export type TeamQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TeamQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, kind: OrganizationKind, zone: string, rolesToInvite: Array<Role>, branches: Array<{ __typename: 'Branch', id: string, name: string, kind: BranchKind, status: BranchStatus }> }, team: { __typename: 'AffiliationConnection', edges: Array<{ __typename: 'AffiliationEdge', node: { __typename: 'Affiliation', id: string, personName: string, mail: string, role: Role, branchIds: Array<string>, startsAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, openInvitations: Array<{ __typename: 'Invitation', id: string, personName: string, mail: string, role: Role, createdAt: string, expiresAt: string }> };

export type MemberToInviteQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
}>;


export type MemberToInviteQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, kind: OrganizationKind, zone: string, mail?: string | null, rolesToInvite: Array<Role>, admins: number }, openInvitations: Array<{ __typename: 'Invitation', id: string, personName: string, mail: string, role: Role, createdAt: string, expiresAt: string }> };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { __typename: 'Mutation', invitePerson: { __typename: 'Invitation', id: string } };

export type RevokeInvitationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeInvitationMutation = { __typename: 'Mutation', revokeInvitation: { __typename: 'Invitation', id: string } };

export type EndAccessMutationVariables = Exact<{
  affiliationId: Scalars['ID']['input'];
}>;


export type EndAccessMutation = { __typename: 'Mutation', endAccess: { __typename: 'Affiliation', id: string } };

export type ChangeBranchesMutationVariables = Exact<{
  affiliationId: Scalars['ID']['input'];
  branchIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ChangeBranchesMutation = { __typename: 'Mutation', changeBranches: { __typename: 'Affiliation', id: string } };

export const AgreementTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"consortiumId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sharingTerm"}},{"kind":"Field","name":{"kind":"Name","value":"countsLearning"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"signedName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffice"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"boardDate"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}}]}}]}}]} as unknown as DocumentNode<AgreementTermsFragment, unknown>;
export const FileFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Navigator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publicName"}},{"kind":"Field","name":{"kind":"Name","value":"cardShown"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyTargetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"certifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstInvalidDay"}},{"kind":"Field","name":{"kind":"Name","value":"renewalSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"probationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilLapse"}},{"kind":"Field","name":{"kind":"Name","value":"lapseNotice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"metUntil"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<FileFactsFragment, unknown>;
export const AgreementsPageDocument = {"__meta__":{"hash":"16da5506c2d7de37e8a88c2c1c4750454f540b02e959047c358f26eccca2f245"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementGroup"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"boardMeetsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"expiryNotice"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<AgreementsPageQuery, AgreementsPageQueryVariables>;
export const AgreementRecordDocument = {"__meta__":{"hash":"7de4ee633755fc623d684823878fb2d2fc44ad81743b65b031e48c6b992a2d6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementTerms"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"boardMeetsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"expiryNotice"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedByName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSide"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"consortiumId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sharingTerm"}},{"kind":"Field","name":{"kind":"Name","value":"countsLearning"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"signedName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffice"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"boardDate"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}}]}}]}}]} as unknown as DocumentNode<AgreementRecordQuery, AgreementRecordQueryVariables>;
export const AgreementToEditDocument = {"__meta__":{"hash":"e73c380a634dc6406d98509acc05f7fffde5c07e1fa8c616d4ebcfb523e8b3c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementTerms"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"consortiumId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sharingTerm"}},{"kind":"Field","name":{"kind":"Name","value":"countsLearning"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"signedName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffice"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"boardDate"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}}]}}]}}]} as unknown as DocumentNode<AgreementToEditQuery, AgreementToEditQueryVariables>;
export const PartiesToProposeDocument = {"__meta__":{"hash":"8f9e4c6df8e0d6291899cc8dd1d7bd6fba03e31d96a103cd2c3af127e443267b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartiesToPropose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreementParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerIds"}},{"kind":"Field","name":{"kind":"Name","value":"hasAdmin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PartiesToProposeQuery, PartiesToProposeQueryVariables>;
export const WhatStopsDocument = {"__meta__":{"hash":"c6ed081ede0902f7c43854edda2a86084be09515763facd142a6e00c98dedaef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatStops"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreementEnding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"settleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shifts"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"navigators"}}]}}]}}]}}]} as unknown as DocumentNode<WhatStopsQuery, WhatStopsQueryVariables>;
export const ProposeAgreementsDocument = {"__meta__":{"hash":"0ad4276862233fad3e0e46ff96486f60440dfcf2ec2adb8318d66f82fefe3715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAgreementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposeAgreementsMutation, ProposeAgreementsMutationVariables>;
export const AmendAgreementDocument = {"__meta__":{"hash":"1b51da068ddc843fce7697ac17868fb135c721bff9c0be4478598f97221dfeb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendAgreementMutation, AmendAgreementMutationVariables>;
export const SignAgreementDocument = {"__meta__":{"hash":"00b6849f448d808556bf492f49fb135b4ba920acdffee2df12981e25db7f3c33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const RecordSignatureDocument = {"__meta__":{"hash":"91d10ec97cf3c2c5601a9631f66c61828e84730c488d67509c990c2f42c96214"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordSignatureMutation, RecordSignatureMutationVariables>;
export const AwaitBoardDocument = {"__meta__":{"hash":"032821f89f02c22f94734312b9a7b3da72ec080be829d800162cc11f77cdec3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AwaitBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetsOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awaitBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetsOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AwaitBoardMutation, AwaitBoardMutationVariables>;
export const SendSigningLinkDocument = {"__meta__":{"hash":"bf750331e68654f82e8dee3815ff00c5e062859b0e5c6b4402d07ab6e31a8a9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSigningLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendSigningLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendSigningLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendSigningLinkMutation, SendSigningLinkMutationVariables>;
export const TakeBackSigningLinkDocument = {"__meta__":{"hash":"8edd82275f912ef149ec2d00728931ce40d0ee13b8cda3f61acc79558ee1a342"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackSigningLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackSigningLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackSigningLinkMutation, TakeBackSigningLinkMutationVariables>;
export const WithdrawAgreementDocument = {"__meta__":{"hash":"d2966a2518c91682153d1272803b2ccf5dda59a60a60d04ddbfcfa3f436d0de3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawAgreementMutation, WithdrawAgreementMutationVariables>;
export const EndAgreementDocument = {"__meta__":{"hash":"c4e855c664ef24b49e9a10e92417b4c0234688eb0b30c4a749203265faf91b91"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndAgreementMutation, EndAgreementMutationVariables>;
export const AllowWeekDocument = {"__meta__":{"hash":"ae9a6572a86e9ade29112f0783ddde60eae712e43c2aef9381c128ba98a4008f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}},{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AllowWeekMutation, AllowWeekMutationVariables>;
export const OurPlacesDocument = {"__meta__":{"hash":"d1f43ae6ca64e98b8a4d4b8c99372b49ab72e66945982ad1140b981b6f38d6d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OurPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deskPhone"}},{"kind":"Field","name":{"kind":"Name","value":"whereToSit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}]}]}}]} as unknown as DocumentNode<OurPlacesQuery, OurPlacesQueryVariables>;
export const PresenceOfWeekDocument = {"__meta__":{"hash":"767ac78f73d56702ba55ba1cdd97810a58657a111a0a94e110104a6919350c40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresenceOfWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"publicName"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"expectedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"correctedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PresenceOfWeekQuery, PresenceOfWeekQueryVariables>;
export const WeeksToConfirmDocument = {"__meta__":{"hash":"1a965787f50c4507b4b18bcd65e1f73c0fb1c1fc399373fdba7a9aad22feae12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeeksToConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weeksToConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"presences"}}]}}]}}]} as unknown as DocumentNode<WeeksToConfirmQuery, WeeksToConfirmQueryVariables>;
export const ToldOfChangesDocument = {"__meta__":{"hash":"211fa1eed5ee5de5c517808e2973031b7dc4adb5df1941fcebac5001cd25b184"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToldOfChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnersAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}]}]}}]} as unknown as DocumentNode<ToldOfChangesQuery, ToldOfChangesQueryVariables>;
export const OurHoursDocument = {"__meta__":{"hash":"1786d4c21edf48e984e9b80a4354da8cd4e53d97f9f313c7c7c26870a47dd0c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OurHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYearHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"learningMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OurHoursQuery, OurHoursQueryVariables>;
export const ConfirmWeekDocument = {"__meta__":{"hash":"c6e6aa8f1aa7f961c2674a3595422275cb3b8f53a35db02b5516164458c35986"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmWeekInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ConfirmWeekMutation, ConfirmWeekMutationVariables>;
export const ConfirmHoursDocument = {"__meta__":{"hash":"5c93e4a203bf84a66e4f3f46f4a3952c2564c5be95e6b2421208eb51562422b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConfirmHoursMutation, ConfirmHoursMutationVariables>;
export const CorrectHoursDocument = {"__meta__":{"hash":"d371cae892d3b7a18389f14ddb6483a9ab764355bcae4c90aaabeaaf9d9b504e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CorrectHoursMutation, CorrectHoursMutationVariables>;
export const ReportChangeDocument = {"__meta__":{"hash":"31a315c7f558f6ed61930844303a2c2e112657ef8658e2eb7832a6c7fa3579b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeReport"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}}]}]}}]} as unknown as DocumentNode<ReportChangeMutation, ReportChangeMutationVariables>;
export const SetUpDocument = {"__meta__":{"hash":"d8a5ed4e51703ecd93e01f231abb95eb007bcde8b0ed5617baa38a52a440c9da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<SetUpQuery, SetUpQueryVariables>;
export const OurContactDocument = {"__meta__":{"hash":"8bab81a7c8badc6672adcc520d77dc07c105b5e3f0b0cc4cdf765fe4a1d9c212"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OurContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<OurContactQuery, OurContactQueryVariables>;
export const OpeningHoursDocument = {"__meta__":{"hash":"b0d7bb641fd007c371476649dc51104c890a86c49aba33bf21ac66b5d446901b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeningHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needsHours"}},{"kind":"Field","name":{"kind":"Name","value":"surveyHoursAYear"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"libraryHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"nths"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"seasonFrom"}},{"kind":"Field","name":{"kind":"Name","value":"seasonTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<OpeningHoursQuery, OpeningHoursQueryVariables>;
export const SetOpeningHoursDocument = {"__meta__":{"hash":"0787b4e4ebb51b3f14877c0d493e24351273a2c34dfe993b7fa5879d5e742711"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOpeningHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOpeningHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setOpeningHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetOpeningHoursMutation, SetOpeningHoursMutationVariables>;
export const CopyOpeningHoursDocument = {"__meta__":{"hash":"bf8a58827e0ad6f0bfff61ddecb1049e3dec19adf513f03a5e949fb2249816f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyOpeningHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromBranchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toBranchIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copyOpeningHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromBranchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromBranchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toBranchIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toBranchIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}}]}}]}}]} as unknown as DocumentNode<CopyOpeningHoursMutation, CopyOpeningHoursMutationVariables>;
export const CloseDaysDocument = {"__meta__":{"hash":"630cc2fd684d4ff20cb9704520f58cad65d8b634945cbd1c36f91355f3654781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseDaysMutation, CloseDaysMutationVariables>;
export const RemoveClosedDayDocument = {"__meta__":{"hash":"4600c44fb0f40453e1fea7bf8797aa6b8aeaf83c87539fb4328ee4dc2bc6d64b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveClosedDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeClosedDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveClosedDayMutation, RemoveClosedDayMutationVariables>;
export const LibraryProfileDocument = {"__meta__":{"hash":"ea3bc6205963c52803599fb82b3d3a8d7aa11c601fc25bdaafa1a6f5153acad6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibraryProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYearStart"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<LibraryProfileQuery, LibraryProfileQueryVariables>;
export const LibraryPlacesDocument = {"__meta__":{"hash":"3da43975483aff15c436d03c49e9bea0abe2456e0bb1f2c566082f5f785c0737"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibraryPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deskPhone"}},{"kind":"Field","name":{"kind":"Name","value":"whereToSit"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"doubts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<LibraryPlacesQuery, LibraryPlacesQueryVariables>;
export const AmendOrganizationDocument = {"__meta__":{"hash":"6dfab1d11fc90d25eb6295ae76b1f9a60409e0af3822b45ef6dddbe5fa3eed4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AmendOrganizationMutation, AmendOrganizationMutationVariables>;
export const AmendBranchDocument = {"__meta__":{"hash":"a0e467ba7e5b0b2599b983cdd06d1a25aa31ddfccf9e5ad3334214b6db640959"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendBranchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AmendBranchMutation, AmendBranchMutationVariables>;
export const ConfirmFactsDocument = {"__meta__":{"hash":"ef9c7d2ded8177ea035e65b027dd1bb856be9f317d6789153273ee9fb8017058"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConfirmFactsMutation, ConfirmFactsMutationVariables>;
export const FoundOrganizationDocument = {"__meta__":{"hash":"f7402544b22b6257bc772b0565858c36150b6cd7924f50b2cd2614869cd8e533"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FoundOrganizationMutation, FoundOrganizationMutationVariables>;
export const AddBranchDocument = {"__meta__":{"hash":"c835fc6b7226f3df3c2c0b21a1a84db94b871c7b7a5e6aa50ffb4facfe6f5285"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddBranchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddBranchMutation, AddBranchMutationVariables>;
export const PartnersDocument = {"__meta__":{"hash":"17a0e8c9ae1734223ef616e559608cc20fce9dbb801ad99032625f8f9d3a7360"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"RECOVERY_ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"admins"}},{"kind":"Field","name":{"kind":"Name","value":"adminInvitedAt"}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const MembershipOfferedDocument = {"__meta__":{"hash":"85e33a939038bd970c8ecf236618bf13b190cd50e85eb318f6e47bd48addeac5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembershipOffered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membershipOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consortiumName"}},{"kind":"Field","name":{"kind":"Name","value":"invitedByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<MembershipOfferedQuery, MembershipOfferedQueryVariables>;
export const AcceptMembershipDocument = {"__meta__":{"hash":"68b1d95a2988022fa9395597c99aadeed171de4d8b07bee999897f4728067548"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}]}]}}]} as unknown as DocumentNode<AcceptMembershipMutation, AcceptMembershipMutationVariables>;
export const MembershipsDocument = {"__meta__":{"hash":"3e89ab4b32335484bfa003810429119eb529edb12e6aa6eea0aac78e0b271c18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consortiumName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const InviteMemberDocument = {"__meta__":{"hash":"d9150f85037441b2d4eac3fcb3fbd9c4c28c403d9afd075872d3801592f0ce37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"mail"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mail"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const TakeBackMemberInvitationDocument = {"__meta__":{"hash":"32af20de1e0c33cdbee6d9be992c81f373596ab1792eb19705fa4d1d7c161d95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackMemberInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackMemberInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackMemberInvitationMutation, TakeBackMemberInvitationMutationVariables>;
export const MemberInvitationsDocument = {"__meta__":{"hash":"c3ccad89b689e42470d7f4310d203647f5a0a90a040832fe5ffd3add5be303b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"invitedByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<MemberInvitationsQuery, MemberInvitationsQueryVariables>;
export const MyWeekDocument = {"__meta__":{"hash":"b41168f9b04b9b22a4728ec8516ebf609a91012c26b9812271b99f8a98e7946e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deskPhone"}},{"kind":"Field","name":{"kind":"Name","value":"whereToSit"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"alsoThere"}}]}}]}}]} as unknown as DocumentNode<MyWeekQuery, MyWeekQueryVariables>;
export const NavigatorsPageDocument = {"__meta__":{"hash":"bacc25df33ce3b33aefa25d330e7009f1069c79b529475f7256b4a5fed951d24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NavigatorsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NavigatorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"navigators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recoveryOrganizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyTargetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"certificationKinds"}},{"kind":"Field","name":{"kind":"Name","value":"certificationState"}},{"kind":"Field","name":{"kind":"Name","value":"uncertifiedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilLapse"}},{"kind":"Field","name":{"kind":"Name","value":"lapseNotice"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementId"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NavigatorsPageQuery, NavigatorsPageQueryVariables>;
export const NavigatorFileDocument = {"__meta__":{"hash":"fac91d11c2fed314615e7116799ed6018bfddec5213589a5c2c11b70b3be6421"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NavigatorFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"navigator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFacts"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Navigator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publicName"}},{"kind":"Field","name":{"kind":"Name","value":"cardShown"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyTargetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"certifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstInvalidDay"}},{"kind":"Field","name":{"kind":"Name","value":"renewalSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"probationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilLapse"}},{"kind":"Field","name":{"kind":"Name","value":"lapseNotice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"metUntil"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<NavigatorFileQuery, NavigatorFileQueryVariables>;
export const OwnFileDocument = {"__meta__":{"hash":"7dda59c41e6993ed53f01ff0268e3ec1bb33aa4a24468beef60b3e68dd5c6607"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Navigator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publicName"}},{"kind":"Field","name":{"kind":"Name","value":"cardShown"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyTargetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"certifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstInvalidDay"}},{"kind":"Field","name":{"kind":"Name","value":"renewalSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"probationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilLapse"}},{"kind":"Field","name":{"kind":"Name","value":"lapseNotice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"metUntil"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileQuery, OwnFileQueryVariables>;
export const AddNavigatorDocument = {"__meta__":{"hash":"9b1d6fbfe8e4948764638aa041c748fb3b397b0c4fc24e3bf828d4bed4f10d27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNavigator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNavigatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNavigator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddNavigatorMutation, AddNavigatorMutationVariables>;
export const AmendNavigatorDocument = {"__meta__":{"hash":"0bb03cff179f29ce1c8b9650695f44127a83c6ad97753bcefbf949872feb01ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendNavigator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendNavigatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendNavigator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendNavigatorMutation, AmendNavigatorMutationVariables>;
export const InviteNavigatorDocument = {"__meta__":{"hash":"e38566932c84056e39684bfec02fdf4c50bada67260994eed1f26199c176f5ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteNavigator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteNavigator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InviteNavigatorMutation, InviteNavigatorMutationVariables>;
export const ChooseCardDocument = {"__meta__":{"hash":"f158ab5473eb45516f482fe900092d383e4fefb0d4bdd6fa80b7623ae1319aaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChooseCardMutation, ChooseCardMutationVariables>;
export const RecordCertificationDocument = {"__meta__":{"hash":"952d8289075b41ffdbee9c7195ea9056f5bfc4520f5af46a7215bbeb045dceb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCertification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCertificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordCertification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordCertificationMutation, RecordCertificationMutationVariables>;
export const AmendCertificationDocument = {"__meta__":{"hash":"d6f960cc722ce274301503e4964d2ec7906a5cc7583fd7e16ea60322cd20d065"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendCertification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendCertificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendCertification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendCertificationMutation, AmendCertificationMutationVariables>;
export const RemoveCertificationDocument = {"__meta__":{"hash":"cfef872a2714825d859c28c0b8d0e074917fe860441d7fc4e2191672f81f7304"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCertification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCertification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveCertificationMutation, RemoveCertificationMutationVariables>;
export const AttestClearanceDocument = {"__meta__":{"hash":"39863b3955215b4c7aa18ab8b7a0f8a24ce4c9f086e1918181f619fcd07c5247"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestClearance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestClearanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestClearance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AttestClearanceMutation, AttestClearanceMutationVariables>;
export const RemoveClearanceDocument = {"__meta__":{"hash":"0c0a99d63ff60c1dcde8a19bd1968cd3dcf8c06e9ba84550ac016dd46915c91b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveClearance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeClearance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveClearanceMutation, RemoveClearanceMutationVariables>;
export const PlaceableBranchesDocument = {"__meta__":{"hash":"5e8753a4540610491d5576ad57463d4882e785ad3dd4f91919ef9bc7f3439685"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceableBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeableBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recoveryOrganizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]} as unknown as DocumentNode<PlaceableBranchesQuery, PlaceableBranchesQueryVariables>;
export const PlaceNavigatorDocument = {"__meta__":{"hash":"f87287e8fbe6c01f2bff845c8d5affa2cefdffd8c7b44750e39e503486fabe41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceNavigator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceNavigatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeNavigator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceNavigatorMutation, PlaceNavigatorMutationVariables>;
export const EndPlacementDocument = {"__meta__":{"hash":"3cd64ae1b146476c0f9d5165b3ff8509f7a287617bc58d37e378ac939c60d727"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endsOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"endsOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endsOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndPlacementMutation, EndPlacementMutationVariables>;
export const AddWishDocument = {"__meta__":{"hash":"5587c918f34356206b8347080522c284a5d6e8a3118a4214adf1298dfecdd9a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddWishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddWishMutation, AddWishMutationVariables>;
export const RemoveWishDocument = {"__meta__":{"hash":"92c1685584401353d2f9bd1b10997656c1e47437be038998bce9496da5366949"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveWishMutation, RemoveWishMutationVariables>;
export const BranchRequirementsDocument = {"__meta__":{"hash":"a608ac15c3220b0b452e523c895d5d18c701e9657ffbfe92dddac455a620f352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BranchRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BranchRequirementsQuery, BranchRequirementsQueryVariables>;
export const PlacementCardsDocument = {"__meta__":{"hash":"85048721932200fd681df168d7079ec14293f1d09c3fa25a3c5df43d30af1f68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacementCards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementCards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicName"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<PlacementCardsQuery, PlacementCardsQueryVariables>;
export const RequireClearancesDocument = {"__meta__":{"hash":"f55be5ee2516809e562b21067965c063d58a6f01fa7c97b996c65ae2fe14a068"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequireClearances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequireClearancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requireClearances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequireClearancesMutation, RequireClearancesMutationVariables>;
export const ConsortiumOverviewDocument = {"__meta__":{"hash":"20fb0eec152d0556daa7364c89fee6483448f19979beff11d75c4c717ba70032"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsortiumOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progressCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraries"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOnConsortium"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"librariesProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waitsFor"},"value":{"kind":"EnumValue","value":"CONSORTIUM"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"singleOutlet"}},{"kind":"Field","name":{"kind":"Name","value":"pressing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consortiumWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wantedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"openMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreementId"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}}]}}]} as unknown as DocumentNode<ConsortiumOverviewQuery, ConsortiumOverviewQueryVariables>;
export const LibrariesByStageDocument = {"__meta__":{"hash":"8bcf07fe0e66058fcacd0506a704b7faa71fd4f38c13ffe9ab92e051761a4e8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibrariesByStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"librariesProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"singleOutlet"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"pressing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LibrariesByStageQuery, LibrariesByStageQueryVariables>;
export const LibraryTasksDocument = {"__meta__":{"hash":"3db092e330c6aa990e5ed10211c3c334b4e1e0c2fccb93e672b73a73e7766a77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibraryTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"singleOutlet"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"looksAfterItself"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}}]}}]}}]} as unknown as DocumentNode<LibraryTasksQuery, LibraryTasksQueryVariables>;
export const LibraryReadinessDocument = {"__meta__":{"hash":"d9632a3538380500a4ce1d26832c686f8f988329490ca510cf4743d59a6d5db7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibraryReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"libraryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"libraryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"instead"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<LibraryReadinessQuery, LibraryReadinessQueryVariables>;
export const AttestReadinessDocument = {"__meta__":{"hash":"dea5708c1e4e3c53afa1384566cc56ca98d1ab48476cd357df454116652f6c17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestReadinessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestReadiness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AttestReadinessMutation, AttestReadinessMutationVariables>;
export const SurveyFilesDocument = {"__meta__":{"hash":"798a17c32755b467edba0cc36efb377b2fc6e98f9dabd12717cf01f42c95c6d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"checkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outletsName"}},{"kind":"Field","name":{"kind":"Name","value":"entitiesName"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"libraries"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}},{"kind":"Field","name":{"kind":"Name","value":"closedOutlets"}},{"kind":"Field","name":{"kind":"Name","value":"unreadRows"}},{"kind":"Field","name":{"kind":"Name","value":"homeState"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SurveyFilesQuery, SurveyFilesQueryVariables>;
export const LibrariesOfStateDocument = {"__meta__":{"hash":"b24b4819738d7283d9a933d9fe2afe160e88d81274db1ff441ef3d6081cc7e52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibrariesOfState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"checkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fscsKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}}]}}]}}]} as unknown as DocumentNode<LibrariesOfStateQuery, LibrariesOfStateQueryVariables>;
export const PastedMembersDocument = {"__meta__":{"hash":"84d358b7a1a639095be6d769cc55d9f63ea3b6221912027e5de64cec4356c14c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PastedMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pasted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"checkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pasted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pasted"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fscsKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}}]}}]}}]}}]} as unknown as DocumentNode<PastedMembersQuery, PastedMembersQueryVariables>;
export const ImportPlannedDocument = {"__meta__":{"hash":"6d956f50b7922ec033f756491c3456d04ebafe387f4e70304a7067c612af1e04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPlanned"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosenKeys"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"checkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"chosenKeys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosenKeys"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"leftToLibraries"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"libraries"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libraries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fscsKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"looksAfterItself"}},{"kind":"Field","name":{"kind":"Name","value":"singleOutlet"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"survey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"survey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fscsSeq"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"leftToLibrary"}},{"kind":"Field","name":{"kind":"Name","value":"doubts"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"survey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"survey"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportPlannedQuery, ImportPlannedQueryVariables>;
export const MendSurveyDocument = {"__meta__":{"hash":"5f0c4bf88701e8ab631acb2c4c53ef1a074cf4cb8937a7dcac8c25024be7d4a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MendSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fixes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFixInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skipped"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyRowInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mendSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"checkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"fixes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fixes"}}},{"kind":"Argument","name":{"kind":"Name","value":"skipped"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skipped"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MendSurveyMutation, MendSurveyMutationVariables>;
export const ImportLibrariesDocument = {"__meta__":{"hash":"7b79d2b705793a772bd77187cdf6e80248f0bcefe2e13565ce3ca35c4fdca364"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportLibraries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportLibrariesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importLibraries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ImportLibrariesMutation, ImportLibrariesMutationVariables>;
export const RecentImportsDocument = {"__meta__":{"hash":"21e4411cbb35cd818ce3d6f5169b5ab54e3f96a9532f819425d2a268338b23f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recentImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consortiumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consortiumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"surveyYear"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"libraries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecentImportsQuery, RecentImportsQueryVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"c5d77a959366226cc82c82c98f16594187e583585b681c3956a2efbda9bc6b63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"batchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"batchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"batchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const BoardDocument = {"__meta__":{"hash":"5fd41c90ef64d294e4ae1b46e651709f5f3518a82748b45b6d5b3ae0ee3d622f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libraryId"}},{"kind":"Field","name":{"kind":"Name","value":"libraryName"}},{"kind":"Field","name":{"kind":"Name","value":"onlyOutlet"}},{"kind":"Field","name":{"kind":"Name","value":"agreementId"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"navigators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyTargetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"getsMail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"agreementId"}},{"kind":"Field","name":{"kind":"Name","value":"navigatorId"}},{"kind":"Field","name":{"kind":"Name","value":"navigatorName"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"removes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const BoardChecksDocument = {"__meta__":{"hash":"443942e8919dfbb6120e76c65054e2ebe4a22aea7e2aab39f937abf1db1a5b63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreementId"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreementId"}},{"kind":"Field","name":{"kind":"Name","value":"inWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}}]}}]}}]}}]} as unknown as DocumentNode<BoardChecksQuery, BoardChecksQueryVariables>;
export const CheckShiftDocument = {"__meta__":{"hash":"f487ed853e1f31d0faef1f223dd00a9724889d949b80597bed1e8e224290c08e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignShiftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]} as unknown as DocumentNode<CheckShiftQuery, CheckShiftQueryVariables>;
export const WhoFitsDocument = {"__meta__":{"hash":"ab8c3d632067d49dc03ebd4094a67242f7380474851ccd072ad009c9bdcbbc9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoFits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursToFillInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whoFits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"navigatorId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutesInWeek"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyTargetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]} as unknown as DocumentNode<WhoFitsQuery, WhoFitsQueryVariables>;
export const AssignShiftDocument = {"__meta__":{"hash":"53a94fffbc0c109d44e4cf2d62a5b1b7c3f49a3dd50920316a61242d148f3419"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignShiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignShiftMutation, AssignShiftMutationVariables>;
export const MoveShiftDocument = {"__meta__":{"hash":"771599730516ac6b3a34df689ea1744c16dee5c5e1bc33dce2d184aefee4f4fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveShiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveShiftMutation, MoveShiftMutationVariables>;
export const RemoveShiftDocument = {"__meta__":{"hash":"b67a3a9700f6f9e85c40561182c5cda3b3f3baefe33d4f32a4283e36827b58de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<RemoveShiftMutation, RemoveShiftMutationVariables>;
export const CopyWeekDocument = {"__meta__":{"hash":"80e0389fcbbee123476ba932f3fee3d27613b1bab4c8077664d86f2e31e3c0c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copyWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"toWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copied"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CopyWeekMutation, CopyWeekMutationVariables>;
export const PublishWeekDocument = {"__meta__":{"hash":"adf38427e363b33f6627d73715c7ba5c01a56f0004966c279f4db62a23f75249"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}},{"kind":"Argument","name":{"kind":"Name","value":"shiftIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shifts"}},{"kind":"Field","name":{"kind":"Name","value":"navigators"}},{"kind":"Field","name":{"kind":"Name","value":"branches"}}]}}]}}]} as unknown as DocumentNode<PublishWeekMutation, PublishWeekMutationVariables>;
export const PatternsDocument = {"__meta__":{"hash":"6080658f3c9da9ca0b42fecc62ddbaed68754df966ba9fe3401ec695d4452dbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patterns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreementId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presencePatterns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agreementId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"everyWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"nths"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PatternsQuery, PatternsQueryVariables>;
export const KeepPatternDocument = {"__meta__":{"hash":"f9e01b08030110fd9a6b418e6ea07624aa8e5648c4beb3f004b25fa6f1e3918f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepPattern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepPatternInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepPattern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KeepPatternMutation, KeepPatternMutationVariables>;
export const DropPatternDocument = {"__meta__":{"hash":"43e16a8f2c75810841920bf61053012549b5fa7f6d5f9ad3335a7f9a86ab7468"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropPattern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dropPattern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DropPatternMutation, DropPatternMutationVariables>;
export const TravelTimesDocument = {"__meta__":{"hash":"9442774b8d4f0e955802d2b1f153e9966dda89d289d4f9f4d2616c9f612eefa5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TravelTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"travelTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"otherBranchId"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<TravelTimesQuery, TravelTimesQueryVariables>;
export const SetTravelTimeDocument = {"__meta__":{"hash":"f8e003a012773f1aa36589658a4e5d179c8053272a2f745226d76ce09c7ede0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTravelTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTravelTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setTravelTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetTravelTimeMutation, SetTravelTimeMutationVariables>;
export const TeamDocument = {"__meta__":{"hash":"20d429971c0f1615f254cf472d19949e39937458bfa1149637a01638f2bd849a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Team"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"rolesToInvite"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"branchIds"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const MemberToInviteDocument = {"__meta__":{"hash":"2199e48a8241670ec491c14713a282d47adb82dbd7b1d389b535ecb630b453fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberToInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"rolesToInvite"}},{"kind":"Field","name":{"kind":"Name","value":"admins"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<MemberToInviteQuery, MemberToInviteQueryVariables>;
export const InvitePersonDocument = {"__meta__":{"hash":"5f9e645e615f6cc4f7ea5230a90e378877392d870f78e13ab6413be37d562de6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"b9f51b57cf1ad92dd178aa4a3c02aa71aa96ec3a64912ffce6ee3a6e0b2ce4fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const EndAccessDocument = {"__meta__":{"hash":"a94d84635114d1ba00a74908b3935f0841102725285d7c3d5a73f27ef12fbaab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndAccessMutation, EndAccessMutationVariables>;
export const ChangeBranchesDocument = {"__meta__":{"hash":"f6d32f215282e56d97f3832c9c40cab268333f5d3cca0d0fa9a634407c64586a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeBranchesMutation, ChangeBranchesMutationVariables>;