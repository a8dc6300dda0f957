/* eslint-disable */
import type { OrganizationKind } from '@mutuality/domain/access';
import type { Role } from '@mutuality/domain/access';
import type { AttendanceState } from '@mutuality/domain/attendance';
import type { ChangeReport } from '@mutuality/domain/attendance';
import type { CertificationKind } from '@mutuality/domain/navigators';
import type { CertificationState } from '@mutuality/domain/navigators';
import type { ClearanceKind } from '@mutuality/domain/navigators';
import type { WishKind } from '@mutuality/domain/navigators';
import type { ShiftState } from '@mutuality/domain/scheduling';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** day such as 2026-11-23 */
  CalendarDay: { input: string; output: string };
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string };
  /** Plain values by name */
  JSON: { input: Record<string, string | number>; output: Record<string, string | number> };
  /** time of day such as 14:30 */
  WallTime: { input: string; output: string };
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

export type BoardBranch = {
  __typename?: 'BoardBranch';
  agreementId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  kind: BranchKind;
  libraryId: Scalars['ID']['output'];
  libraryName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Whether it is the only outlet of its library: then the library is named, never a branch */
  onlyOutlet: Scalars['Boolean']['output'];
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type BoardNavigator = {
  __typename?: 'BoardNavigator';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  weeklyTargetMinutes: Scalars['Int']['output'];
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
};

export type Branch = {
  __typename?: 'Branch';
  city?: Maybe<Scalars['String']['output']>;
  /** Imported fields that the library has confirmed */
  confirmedFields: Array<Scalars['String']['output']>;
  county?: Maybe<Scalars['String']['output']>;
  /** Phone of the desk that the navigator can call */
  deskPhone?: Maybe<Scalars['String']['output']>;
  hoursConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: BranchKind;
  latitude?: Maybe<Scalars['Float']['output']>;
  libraryId: Scalars['ID']['output'];
  longitude?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  requiredClearances: Array<Scalars['String']['output']>;
  /** What a navigator must meet before they work here */
  requirements: Array<Requirement>;
  state?: Maybe<Scalars['String']['output']>;
  status: BranchStatus;
  street?: Maybe<Scalars['String']['output']>;
  surveyYear?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
  /** Where a navigator sits */
  whereToSit?: Maybe<Scalars['String']['output']>;
  zip?: Maybe<Scalars['String']['output']>;
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export type BranchKind = 'BOOKMOBILE' | 'BOOKS_BY_MAIL' | 'BRANCH' | 'CENTRAL';

export type BranchPresence = {
  __typename?: 'BranchPresence';
  branchId: Scalars['ID']['output'];
  branchName: Scalars['String']['output'];
  confirmedByName?: Maybe<Scalars['String']['output']>;
  confirmedMinutes?: Maybe<Scalars['Int']['output']>;
  correctedMinutes?: Maybe<Scalars['Int']['output']>;
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
  /** The branch's IANA time zone */
  zone: Scalars['String']['output'];
};

export type BranchStatus = 'CLOSED' | 'OPEN' | 'TEMPORARILY_CLOSED';

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

export type ClosedOnDay = {
  __typename?: 'ClosedOnDay';
  branchId: Scalars['ID']['output'];
  day: Scalars['CalendarDay']['output'];
  /** What the door says; empty on a day that it never opens */
  reason: Scalars['String']['output'];
};

export type ConfirmHoursInput = {
  id: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
  /** How many minutes there really were */
  minutes: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};

export type Copied = {
  __typename?: 'Copied';
  copied: Scalars['Int']['output'];
  skipped: Array<SkippedShift>;
};

export type FiscalYearHours = {
  __typename?: 'FiscalYearHours';
  /** The year in which it ends */
  fiscalYear: Scalars['Int']['output'];
  months: Array<HoursTotal>;
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

export type HoursMeter = {
  __typename?: 'HoursMeter';
  agreementId: Scalars['ID']['output'];
  byBranch: Array<MeterOfBranch>;
  inTerm: MeterOfTerm;
  inWeek: MeterOfWeek;
  week: Scalars['CalendarDay']['output'];
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

export type ListedShift = {
  __typename?: 'ListedShift';
  branchId: Scalars['ID']['output'];
  branchName?: Maybe<Scalars['String']['output']>;
  day: Scalars['CalendarDay']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  learning: Scalars['Boolean']['output'];
  navigatorId: Scalars['ID']['output'];
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

export type MembershipInvitation = {
  __typename?: 'MembershipInvitation';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedByName: Scalars['String']['output'];
  mail: Scalars['String']['output'];
};

export type MeterOfBranch = {
  __typename?: 'MeterOfBranch';
  branchId: Scalars['ID']['output'];
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
  amendCertification: Certification;
  amendNavigator: Navigator;
  assignShift: Shift;
  attestClearance: Clearance;
  changeBranches: Affiliation;
  chooseCard: Navigator;
  confirmHours: Attendance;
  /** How many presences were confirmed as planned */
  confirmWeek: Scalars['Int']['output'];
  copyWeek: Copied;
  correctHours: Attendance;
  dropPattern: Scalars['ID']['output'];
  endAccess: Affiliation;
  /** Ended before its first day, a placement is taken back */
  endPlacement: Navigator;
  foundOrganization: Organization;
  inviteMember: MembershipInvitation;
  inviteNavigator: Navigator;
  invitePerson: Invitation;
  keepPattern: PresencePattern;
  moveShift: Shift;
  placeNavigator: Placement;
  publishWeek: Published;
  recordCertification: Certification;
  removeCertification: Navigator;
  removeClearance: Navigator;
  removeShift: Scalars['ID']['output'];
  removeWish: Navigator;
  /** How many partners are told */
  reportChange: Scalars['Int']['output'];
  requireClearances: Branch;
  revokeInvitation: Invitation;
  setTravelTime?: Maybe<TravelTime>;
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

export type MutationAmendCertificationArgs = {
  input: AmendCertificationInput;
};

export type MutationAmendNavigatorArgs = {
  input: AmendNavigatorInput;
};

export type MutationAssignShiftArgs = {
  input: AssignShiftInput;
};

export type MutationAttestClearanceArgs = {
  input: AttestClearanceInput;
};

export type MutationChangeBranchesArgs = {
  affiliationId: Scalars['ID']['input'];
  branchIds: Array<Scalars['ID']['input']>;
};

export type MutationChooseCardArgs = {
  input: ChooseCardInput;
};

export type MutationConfirmHoursArgs = {
  input: ConfirmHoursInput;
};

export type MutationConfirmWeekArgs = {
  branchId: Scalars['ID']['input'];
  libraryId: Scalars['ID']['input'];
  week: Scalars['CalendarDay']['input'];
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

export type MutationEndPlacementArgs = {
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
  id: Scalars['ID']['input'];
};

export type MutationFoundOrganizationArgs = {
  input: FoundOrganizationInput;
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

export type MutationMoveShiftArgs = {
  input: MoveShiftInput;
};

export type MutationPlaceNavigatorArgs = {
  input: PlaceNavigatorInput;
};

export type MutationPublishWeekArgs = {
  shiftIds: Array<Scalars['ID']['input']>;
  week: Scalars['CalendarDay']['input'];
};

export type MutationRecordCertificationArgs = {
  input: RecordCertificationInput;
};

export type MutationRemoveCertificationArgs = {
  id: Scalars['ID']['input'];
};

export type MutationRemoveClearanceArgs = {
  id: Scalars['ID']['input'];
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

export type MutationSetTravelTimeArgs = {
  input: SetTravelTimeInput;
};

export type MyShift = {
  __typename?: 'MyShift';
  city?: Maybe<Scalars['String']['output']>;
  day: Scalars['CalendarDay']['output'];
  deskPhone?: Maybe<Scalars['String']['output']>;
  endsAt: Scalars['DateTime']['output'];
  fromTime: Scalars['WallTime']['output'];
  id: Scalars['ID']['output'];
  learning: Scalars['Boolean']['output'];
  libraryName: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** The branch; where a library has one outlet, the library */
  placeName: Scalars['String']['output'];
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

export type NavigatorAccount = 'ACTIVE' | 'ENDED' | 'INVITED' | 'NONE';

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

export type Organization = {
  __typename?: 'Organization';
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
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** Year of the national survey it was imported from */
  surveyYear?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
  /** IANA time zone */
  zone: Scalars['String']['output'];
};

export { OrganizationKind };

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
  branch: Branch;
  branchWeek: Array<BranchPresence>;
  checkShift: Array<Refusal>;
  fiscalYearHours: FiscalYearHours;
  myWeek: Array<MyShift>;
  navigator: Navigator;
  /** Whose certificate lapses first is first */
  navigators: NavigatorLineConnection;
  openInvitations: Array<Invitation>;
  organization: Organization;
  /** The signed-in navigator's own file */
  ownFile: Navigator;
  /** Branches that a signed agreement names */
  placeableBranches: Array<PlaceableBranch>;
  /** All that a library sees of the navigators at a branch */
  placementCards: Array<PlacementCard>;
  presencePatterns: Array<PresencePattern>;
  shifts: ListedShiftConnection;
  team: AffiliationConnection;
  travelTimes: Array<TravelTime>;
  weekBoard: WeekBoard;
  weekChecks: WeekChecks;
};

export type QueryBranchArgs = {
  id: Scalars['ID']['input'];
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

export type QueryFiscalYearHoursArgs = {
  branchId?: InputMaybe<Scalars['ID']['input']>;
  day: Scalars['CalendarDay']['input'];
  libraryId: Scalars['ID']['input'];
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

export type QueryPlaceableBranchesArgs = {
  recoveryOrganizationId: Scalars['ID']['input'];
};

export type QueryPlacementCardsArgs = {
  branchId: Scalars['ID']['input'];
};

export type QueryPresencePatternsArgs = {
  agreementId: Scalars['ID']['input'];
};

export type QueryShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: ShiftFilter;
  first?: Scalars['Int']['input'];
  organizationId: Scalars['ID']['input'];
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

export type Refusal = {
  __typename?: 'Refusal';
  code: Scalars['String']['output'];
  /** Values for the sentence: names, days, times, minutes */
  params?: Maybe<Scalars['JSON']['output']>;
  path: Array<Scalars['String']['output']>;
  /** WARNS, or BLOCKS when absent */
  severity?: Maybe<Scalars['String']['output']>;
};

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

export type SetTravelTimeInput = {
  /** Whether too little time blocks publishing */
  blocks?: Scalars['Boolean']['input'];
  branchId: Scalars['ID']['input'];
  /** Null takes the figure back */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  otherBranchId: Scalars['ID']['input'];
};

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

export type SkippedShift = {
  __typename?: 'SkippedShift';
  refusals: Array<Refusal>;
  shiftId: Scalars['ID']['output'];
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

export type NavigatorsPageQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
  filter?: InputMaybe<NavigatorFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type NavigatorsPageQuery = {
  __typename: 'Query';
  navigators: {
    __typename: 'NavigatorLineConnection';
    edges: Array<{
      __typename: 'NavigatorLineEdge';
      node: {
        __typename: 'NavigatorLine';
        id: string;
        name: string;
        weeklyTargetMinutes?: number | null;
        endsOn?: string | null;
        account: NavigatorAccount;
        certificationKinds: Array<CertificationKind>;
        certificationState?: CertificationState | null;
        uncertifiedFrom?: string | null;
        daysUntilLapse?: number | null;
        lapseNotice?: number | null;
        placements: Array<{
          __typename: 'PlacedAt';
          placementId: string;
          cleared: boolean;
          startsOn: string;
          endsOn?: string | null;
          place: { __typename: 'Place'; library?: string | null; name: string };
        }>;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor?: string | null };
  };
};

export type NavigatorFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type NavigatorFileQuery = {
  __typename: 'Query';
  navigator: {
    __typename: 'Navigator';
    phone?: string | null;
    mail?: string | null;
    account: NavigatorAccount;
    viewerCan: Array<string>;
    id: string;
    recoveryOrganizationId: string;
    name: string;
    publicName?: string | null;
    cardShown: boolean;
    languages: Array<string>;
    weeklyTargetMinutes?: number | null;
    startsOn: string;
    endsOn?: string | null;
    version: number;
    certifications: Array<{
      __typename: 'Certification';
      id: string;
      kind: CertificationKind;
      otherName?: string | null;
      number?: string | null;
      issuer?: string | null;
      issuedOn: string;
      firstInvalidDay?: string | null;
      renewalSentOn?: string | null;
      probationFrom?: string | null;
      fileId?: string | null;
      version: number;
      state?: CertificationState | null;
      daysUntilLapse?: number | null;
      lapseNotice?: number | null;
    }>;
    clearances: Array<{
      __typename: 'Clearance';
      id: string;
      kind: ClearanceKind;
      detail: string;
      metUntil?: string | null;
      attestedBy: string;
      attestedOn: string;
    }>;
    wishes: Array<{
      __typename: 'Wish';
      id: string;
      kind: WishKind;
      weekday?: number | null;
      fromTime?: string | null;
      toTime?: string | null;
      startsOn?: string | null;
      endsOn?: string | null;
      place?: { __typename: 'Place'; library?: string | null; name: string } | null;
    }>;
    placements: Array<{
      __typename: 'Placement';
      id: string;
      startsOn: string;
      endsOn?: string | null;
      cleared?: boolean | null;
      place: { __typename: 'Place'; branchId: string; library?: string | null; name: string };
      requirements: Array<{ __typename: 'Requirement'; kind: ClearanceKind; detail: string }>;
    }>;
  };
};

export type OwnFileQueryVariables = Exact<{ [key: string]: never }>;

export type OwnFileQuery = {
  __typename: 'Query';
  ownFile: {
    __typename: 'Navigator';
    id: string;
    recoveryOrganizationId: string;
    name: string;
    publicName?: string | null;
    cardShown: boolean;
    languages: Array<string>;
    weeklyTargetMinutes?: number | null;
    startsOn: string;
    endsOn?: string | null;
    version: number;
    certifications: Array<{
      __typename: 'Certification';
      id: string;
      kind: CertificationKind;
      otherName?: string | null;
      number?: string | null;
      issuer?: string | null;
      issuedOn: string;
      firstInvalidDay?: string | null;
      renewalSentOn?: string | null;
      probationFrom?: string | null;
      fileId?: string | null;
      version: number;
      state?: CertificationState | null;
      daysUntilLapse?: number | null;
      lapseNotice?: number | null;
    }>;
    clearances: Array<{
      __typename: 'Clearance';
      id: string;
      kind: ClearanceKind;
      detail: string;
      metUntil?: string | null;
      attestedBy: string;
      attestedOn: string;
    }>;
    wishes: Array<{
      __typename: 'Wish';
      id: string;
      kind: WishKind;
      weekday?: number | null;
      fromTime?: string | null;
      toTime?: string | null;
      startsOn?: string | null;
      endsOn?: string | null;
      place?: { __typename: 'Place'; library?: string | null; name: string } | null;
    }>;
    placements: Array<{
      __typename: 'Placement';
      id: string;
      startsOn: string;
      endsOn?: string | null;
      cleared?: boolean | null;
      place: { __typename: 'Place'; branchId: string; library?: string | null; name: string };
      requirements: Array<{ __typename: 'Requirement'; kind: ClearanceKind; detail: string }>;
    }>;
  };
};

export type FileFactsFragment = {
  __typename: 'Navigator';
  id: string;
  recoveryOrganizationId: string;
  name: string;
  publicName?: string | null;
  cardShown: boolean;
  languages: Array<string>;
  weeklyTargetMinutes?: number | null;
  startsOn: string;
  endsOn?: string | null;
  version: number;
  certifications: Array<{
    __typename: 'Certification';
    id: string;
    kind: CertificationKind;
    otherName?: string | null;
    number?: string | null;
    issuer?: string | null;
    issuedOn: string;
    firstInvalidDay?: string | null;
    renewalSentOn?: string | null;
    probationFrom?: string | null;
    fileId?: string | null;
    version: number;
    state?: CertificationState | null;
    daysUntilLapse?: number | null;
    lapseNotice?: number | null;
  }>;
  clearances: Array<{
    __typename: 'Clearance';
    id: string;
    kind: ClearanceKind;
    detail: string;
    metUntil?: string | null;
    attestedBy: string;
    attestedOn: string;
  }>;
  wishes: Array<{
    __typename: 'Wish';
    id: string;
    kind: WishKind;
    weekday?: number | null;
    fromTime?: string | null;
    toTime?: string | null;
    startsOn?: string | null;
    endsOn?: string | null;
    place?: { __typename: 'Place'; library?: string | null; name: string } | null;
  }>;
  placements: Array<{
    __typename: 'Placement';
    id: string;
    startsOn: string;
    endsOn?: string | null;
    cleared?: boolean | null;
    place: { __typename: 'Place'; branchId: string; library?: string | null; name: string };
    requirements: Array<{ __typename: 'Requirement'; kind: ClearanceKind; detail: string }>;
  }>;
};

export type AddNavigatorMutationVariables = Exact<{
  input: AddNavigatorInput;
}>;

export type AddNavigatorMutation = {
  __typename: 'Mutation';
  addNavigator: { __typename: 'Navigator'; id: string };
};

export type AmendNavigatorMutationVariables = Exact<{
  input: AmendNavigatorInput;
}>;

export type AmendNavigatorMutation = {
  __typename: 'Mutation';
  amendNavigator: { __typename: 'Navigator'; id: string };
};

export type InviteNavigatorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;

export type InviteNavigatorMutation = {
  __typename: 'Mutation';
  inviteNavigator: { __typename: 'Navigator'; id: string };
};

export type ChooseCardMutationVariables = Exact<{
  input: ChooseCardInput;
}>;

export type ChooseCardMutation = {
  __typename: 'Mutation';
  chooseCard: { __typename: 'Navigator'; id: string };
};

export type RecordCertificationMutationVariables = Exact<{
  input: RecordCertificationInput;
}>;

export type RecordCertificationMutation = {
  __typename: 'Mutation';
  recordCertification: { __typename: 'Certification'; id: string };
};

export type AmendCertificationMutationVariables = Exact<{
  input: AmendCertificationInput;
}>;

export type AmendCertificationMutation = {
  __typename: 'Mutation';
  amendCertification: { __typename: 'Certification'; id: string };
};

export type RemoveCertificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type RemoveCertificationMutation = {
  __typename: 'Mutation';
  removeCertification: { __typename: 'Navigator'; id: string };
};

export type AttestClearanceMutationVariables = Exact<{
  input: AttestClearanceInput;
}>;

export type AttestClearanceMutation = {
  __typename: 'Mutation';
  attestClearance: { __typename: 'Clearance'; id: string };
};

export type RemoveClearanceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type RemoveClearanceMutation = {
  __typename: 'Mutation';
  removeClearance: { __typename: 'Navigator'; id: string };
};

export type PlaceableBranchesQueryVariables = Exact<{
  organizationId: Scalars['ID']['input'];
}>;

export type PlaceableBranchesQuery = {
  __typename: 'Query';
  placeableBranches: Array<{
    __typename: 'PlaceableBranch';
    branchId: string;
    library?: string | null;
    name: string;
    zone: string;
  }>;
};

export type PlaceNavigatorMutationVariables = Exact<{
  input: PlaceNavigatorInput;
}>;

export type PlaceNavigatorMutation = {
  __typename: 'Mutation';
  placeNavigator: { __typename: 'Placement'; id: string };
};

export type EndPlacementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  endsOn?: InputMaybe<Scalars['CalendarDay']['input']>;
}>;

export type EndPlacementMutation = {
  __typename: 'Mutation';
  endPlacement: { __typename: 'Navigator'; id: string };
};

export type AddWishMutationVariables = Exact<{
  input: AddWishInput;
}>;

export type AddWishMutation = { __typename: 'Mutation'; addWish: { __typename: 'Wish'; id: string } };

export type RemoveWishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type RemoveWishMutation = {
  __typename: 'Mutation';
  removeWish: { __typename: 'Navigator'; id: string };
};

export type BranchRequirementsQueryVariables = Exact<{
  libraryId: Scalars['ID']['input'];
}>;

export type BranchRequirementsQuery = {
  __typename: 'Query';
  organization: {
    __typename: 'Organization';
    id: string;
    name: string;
    branches: Array<{
      __typename: 'Branch';
      id: string;
      name: string;
      kind: BranchKind;
      status: BranchStatus;
      version: number;
      requirements: Array<{ __typename: 'Requirement'; kind: ClearanceKind; detail: string }>;
    }>;
  };
};

export type PlacementCardsQueryVariables = Exact<{
  branchId: Scalars['ID']['input'];
}>;

export type PlacementCardsQuery = {
  __typename: 'Query';
  placementCards: Array<{
    __typename: 'PlacementCard';
    id: string;
    publicName?: string | null;
    languages: Array<string>;
    cleared: boolean;
    startsOn: string;
    endsOn?: string | null;
  }>;
};

export type RequireClearancesMutationVariables = Exact<{
  input: RequireClearancesInput;
}>;

export type RequireClearancesMutation = {
  __typename: 'Mutation';
  requireClearances: { __typename: 'Branch'; id: string };
};

export const FileFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Navigator' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recoveryOrganizationId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardShown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weeklyTargetMinutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'certifications' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otherName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstInvalidDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'renewalSentOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'probationFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysUntilLapse' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lapseNotice' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'metUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attestedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'placements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cleared' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'branchId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FileFactsFragment, unknown>;
export const NavigatorsPageDocument = {
  __meta__: { hash: '5fe0eb8ed4c18b1ecbb35662ef6fbdf2788d431806de466e07444fe9cc2a955c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NavigatorsPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'organizationId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NavigatorFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'navigators' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'recoveryOrganizationId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'organizationId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'weeklyTargetMinutes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'account' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'certificationKinds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'certificationState' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'uncertifiedFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'daysUntilLapse' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lapseNotice' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'placements' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'placementId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'cleared' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'place' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NavigatorsPageQuery, NavigatorsPageQueryVariables>;
export const NavigatorFileDocument = {
  __meta__: { hash: '58e3c7e5cada658576cdbc76fc7a044c3472ba71e46341a7362633cfa70be011' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NavigatorFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'navigator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FileFacts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'account' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewerCan' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Navigator' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recoveryOrganizationId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardShown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weeklyTargetMinutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'certifications' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otherName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstInvalidDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'renewalSentOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'probationFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysUntilLapse' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lapseNotice' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'metUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attestedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'placements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cleared' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'branchId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NavigatorFileQuery, NavigatorFileQueryVariables>;
export const OwnFileDocument = {
  __meta__: { hash: 'e13ede0af008a784a4e9d85b9fe17c2f5b14e51895e2e26ea6c72280a396cf32' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnFile' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownFile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FileFacts' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Navigator' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recoveryOrganizationId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardShown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weeklyTargetMinutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'certifications' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otherName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstInvalidDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'renewalSentOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'probationFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysUntilLapse' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lapseNotice' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'metUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attestedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'placements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cleared' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'branchId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnFileQuery, OwnFileQueryVariables>;
export const AddNavigatorDocument = {
  __meta__: { hash: '9b1d6fbfe8e4948764638aa041c748fb3b397b0c4fc24e3bf828d4bed4f10d27' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddNavigator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddNavigatorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addNavigator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddNavigatorMutation, AddNavigatorMutationVariables>;
export const AmendNavigatorDocument = {
  __meta__: { hash: '0bb03cff179f29ce1c8b9650695f44127a83c6ad97753bcefbf949872feb01ea' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AmendNavigator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AmendNavigatorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amendNavigator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AmendNavigatorMutation, AmendNavigatorMutationVariables>;
export const InviteNavigatorDocument = {
  __meta__: { hash: 'e38566932c84056e39684bfec02fdf4c50bada67260994eed1f26199c176f5ae' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InviteNavigator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inviteNavigator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'language' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InviteNavigatorMutation, InviteNavigatorMutationVariables>;
export const ChooseCardDocument = {
  __meta__: { hash: 'f158ab5473eb45516f482fe900092d383e4fefb0d4bdd6fa80b7623ae1319aaf' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseCard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChooseCardInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chooseCard' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseCardMutation, ChooseCardMutationVariables>;
export const RecordCertificationDocument = {
  __meta__: { hash: '952d8289075b41ffdbee9c7195ea9056f5bfc4520f5af46a7215bbeb045dceb4' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordCertification' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordCertificationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordCertification' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordCertificationMutation, RecordCertificationMutationVariables>;
export const AmendCertificationDocument = {
  __meta__: { hash: 'd6f960cc722ce274301503e4964d2ec7906a5cc7583fd7e16ea60322cd20d065' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AmendCertification' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AmendCertificationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amendCertification' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AmendCertificationMutation, AmendCertificationMutationVariables>;
export const RemoveCertificationDocument = {
  __meta__: { hash: 'cfef872a2714825d859c28c0b8d0e074917fe860441d7fc4e2191672f81f7304' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveCertification' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeCertification' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveCertificationMutation, RemoveCertificationMutationVariables>;
export const AttestClearanceDocument = {
  __meta__: { hash: '39863b3955215b4c7aa18ab8b7a0f8a24ce4c9f086e1918181f619fcd07c5247' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AttestClearance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AttestClearanceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attestClearance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttestClearanceMutation, AttestClearanceMutationVariables>;
export const RemoveClearanceDocument = {
  __meta__: { hash: '0c0a99d63ff60c1dcde8a19bd1968cd3dcf8c06e9ba84550ac016dd46915c91b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveClearance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeClearance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveClearanceMutation, RemoveClearanceMutationVariables>;
export const PlaceableBranchesDocument = {
  __meta__: { hash: '5e8753a4540610491d5576ad57463d4882e785ad3dd4f91919ef9bc7f3439685' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlaceableBranches' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'organizationId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'placeableBranches' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'recoveryOrganizationId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'organizationId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'branchId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'library' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlaceableBranchesQuery, PlaceableBranchesQueryVariables>;
export const PlaceNavigatorDocument = {
  __meta__: { hash: 'f930be4603d8221b6d9494fa5727c7903130ded719c5f9afea386647d1cd238c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PlaceNavigator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PlaceNavigatorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'placeNavigator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlaceNavigatorMutation, PlaceNavigatorMutationVariables>;
export const EndPlacementDocument = {
  __meta__: { hash: '3cd64ae1b146476c0f9d5165b3ff8509f7a287617bc58d37e378ac939c60d727' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndPlacement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'endsOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CalendarDay' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endPlacement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'endsOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'endsOn' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndPlacementMutation, EndPlacementMutationVariables>;
export const AddWishDocument = {
  __meta__: { hash: '5587c918f34356206b8347080522c284a5d6e8a3118a4214adf1298dfecdd9a6' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddWish' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddWishInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addWish' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddWishMutation, AddWishMutationVariables>;
export const RemoveWishDocument = {
  __meta__: { hash: '92c1685584401353d2f9bd1b10997656c1e47437be038998bce9496da5366949' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveWish' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeWish' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveWishMutation, RemoveWishMutationVariables>;
export const BranchRequirementsDocument = {
  __meta__: { hash: 'a608ac15c3220b0b452e523c895d5d18c701e9657ffbfe92dddac455a620f352' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BranchRequirements' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'libraryId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'libraryId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'branches' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'requirements' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BranchRequirementsQuery, BranchRequirementsQueryVariables>;
export const PlacementCardsDocument = {
  __meta__: { hash: '85048721932200fd681df168d7079ec14293f1d09c3fa25a3c5df43d30af1f68' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlacementCards' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'branchId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'placementCards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'branchId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'branchId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cleared' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlacementCardsQuery, PlacementCardsQueryVariables>;
export const RequireClearancesDocument = {
  __meta__: { hash: 'f55be5ee2516809e562b21067965c063d58a6f01fa7c97b996c65ae2fe14a068' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequireClearances' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequireClearancesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requireClearances' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequireClearancesMutation, RequireClearancesMutationVariables>;
