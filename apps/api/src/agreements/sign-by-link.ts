import type { SignatureParty } from '@mutuality/domain/agreements';
import type { Actor } from '../platform/access/actor.js';
import type { AuthStore } from '../platform/access/auth-store.js';
import type { Database } from '../platform/database/database.js';
import { shutLink } from '../platform/sessions/shut.js';
import { tokenHash } from '../platform/sessions/token.js';
import { addSignature } from './add-signature.js';
import { agreementById } from './agreement-queries.js';
import { standingOf } from './agreement-standing.js';
import type { SigningLinkState } from './signing-link.type.js';

interface Row {
  id: string;
  agreement_id: string;
  party: SignatureParty;
  person_name: string;
  language: string;
  library_name: string;
  recovery_organization_name: string;
  sent_by_name: string;
  expires_at: Date;
  state: SigningLinkState;
}

/** The signature that the holder of a link gives. */
export interface SigningByLink {
  token: string;
  termsVersion: number;
  name: string;
  office: string;
}

/** The link of a token. Throws 404 UNKNOWN_LINK. */
async function linkOf(auth: AuthStore, token: string): Promise<Row> {
  const [row] = await auth.rows<Row>('signing_link_by_token', tokenHash(token));
  if (!row) throw shutLink(undefined);
  return row;
}

/** The link as a principal: it reads one agreement, and signs it for one side. */
const actorOf = ({ id, language, person_name: userName }: Row): Actor => ({
  purpose: 'link',
  principalId: id,
  userName,
  language,
});

/** What the page behind a link shows, with no effect: mail scanners open every link. The terms only while it is open. */
export async function lookAtSigningLink(auth: AuthStore, database: Database, token: string) {
  const link = await linkOf(auth, token);
  const about = {
    state: link.state,
    party: link.party,
    name: link.person_name,
    language: link.language,
    libraryName: link.library_name,
    recoveryOrganizationName: link.recovery_organization_name,
    sentBy: link.sent_by_name,
    expiresAt: link.expires_at,
  };
  if (link.state !== 'OPEN') return { ...about, terms: null };
  return database.read(actorOf(link), async (tx) => {
    const agreement = await agreementById(tx, link.agreement_id);
    const { branches, signatures } = await standingOf(tx, agreement);
    const { termsVersion, startsOn, endsOn, weeklyMinutes, totalMinutes, sharingTerm } = agreement;
    return {
      ...about,
      terms: {
        ...{ termsVersion, startsOn, endsOn, weeklyMinutes, totalMinutes, sharingTerm },
        countsLearning: agreement.countsLearning,
        language: agreement.language,
        clauses: agreement.clauses,
        branches: branches.map(({ name, city }) => ({ name, city })),
        signatures: signatures
          .filter((signature) => signature.termsVersion === termsVersion)
          .map(({ party, signedName, signedOffice, signedOn }) => ({
            ...{ party, signedName, signedOffice, signedOn },
          })),
      },
    };
  });
}

/** Signs with a link, once (F-4). Throws 404 or 410 for a link that is not open, `Conflict` when the terms changed since they were read. */
export async function signByLink(auth: AuthStore, database: Database, input: SigningByLink): Promise<void> {
  const link = await linkOf(auth, input.token);
  if (link.state !== 'OPEN') throw shutLink(link.state);
  await database.write(actorOf(link), (tx) =>
    addSignature(tx, {
      agreementId: link.agreement_id,
      termsVersion: input.termsVersion,
      party: link.party,
      method: 'LINK',
      signedName: input.name,
      signedOffice: input.office,
      signedOn: null,
      boardDate: null,
      fileId: null,
    }),
  );
}
