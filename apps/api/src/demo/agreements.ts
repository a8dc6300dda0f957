import { clauseTemplate } from '@mutuality/domain/agreements';
import type { CalendarDay } from '@mutuality/domain/time';
import type { Agreement } from '../agreements/agreement.entity.js';
import { proposeAgreements } from '../agreements/propose-agreements.js';
import { signAgreement } from '../agreements/sign-agreement.js';
import type { Organization } from '../organizations/organization.entity.js';
import type { DemoLibrary } from './members.js';
import type { Person, Stage } from './stage.js';

/** Terms of a demo agreement, hours in minutes. */
export interface DemoTerms {
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  weeklyMinutes: number;
  totalMinutes?: number;
}

/** The consortium offers terms at all the library's places where people come. */
export async function offer(
  stage: Stage,
  admin: Person,
  { library, branches }: DemoLibrary,
  partner: Organization,
  terms: DemoTerms,
): Promise<Agreement> {
  const branchIds = branches
    .filter(({ kind }) => kind === 'CENTRAL' || kind === 'BRANCH')
    .map(({ id }) => id);
  const [agreement] = await stage.write(admin, (tx) =>
    proposeAgreements(tx, {
      consortiumId: admin.organizationId,
      recoveryOrganizationId: partner.id,
      libraries: [{ libraryId: library.id, branchIds, sharingTerm: 'COUNTS' }],
      countsLearning: false,
      language: 'en',
      clauses: clauseTemplate('en'),
      ...terms,
    }),
  );
  if (!agreement) throw new Error('no agreement was offered');
  return agreement;
}

/** A side signs in the app, having just entered its password. */
export async function sign(
  stage: Stage,
  person: Person,
  { id, termsVersion }: Agreement,
  office: string,
): Promise<void> {
  await stage.authStore.value('confirm_session', person.actor.sessionId);
  await stage.write(person, (tx) =>
    signAgreement(tx, {
      agreementId: id,
      termsVersion,
      signedName: person.name,
      signedOffice: office,
    }),
  );
}
