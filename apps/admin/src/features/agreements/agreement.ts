import type { AgreementPermission, SignatureParty } from '@mutuality/domain/agreements';
import type { AgreementRecordQuery, AgreementTermsFragment } from '../../gql/graphql.js';
import type { Language } from '../../lib/i18n/languages.js';

/** An agreement as its page shows it. */
export type AgreementFile = AgreementRecordQuery['agreement'];
export type SignatureFacts = AgreementTermsFragment['signatures'][number];

/** What is read of the terms, by those who sign in and by the holder of a signing link alike. */
export interface TermsShown {
  libraryName: string;
  recoveryOrganizationName: string;
  startsOn: string;
  endsOn: string;
  weeklyMinutes: number;
  totalMinutes?: number | null;
  sharingTerm: AgreementTermsFragment['sharingTerm'];
  countsLearning: boolean;
  language: AgreementTermsFragment['language'];
  clauses: readonly { key: string; title: string; text: string }[];
  branches: readonly { name: string; city?: string | null; zone?: string }[];
}

/** Whether the server lets the viewer do this to the agreement now. */
export const may = (agreement: { viewerCan: readonly string[] }, deed: AgreementPermission): boolean =>
  agreement.viewerCan.includes(deed);

interface Names {
  libraryName: string;
  recoveryOrganizationName: string;
}

/** The organisation of a side, by name. */
export const nameOf = (agreement: Names, party: SignatureParty): string =>
  party === 'LIBRARY' ? agreement.libraryName : agreement.recoveryOrganizationName;

/** "Elm Library and Harbor Recovery", as a language joins names. */
export const joined = (names: string[], language: Language): string =>
  new Intl.ListFormat(language).format(names);

/** The signature of a side under the terms as they stand. */
export const signatureOf = (
  { signatures, termsVersion }: Pick<AgreementTermsFragment, 'signatures' | 'termsVersion'>,
  party: SignatureParty,
): SignatureFacts | undefined =>
  signatures.find((signature) => signature.party === party && signature.termsVersion === termsVersion);
