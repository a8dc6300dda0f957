import type { BrowserContext } from 'playwright-core';
import { linkIn, mailTo } from '../harness/mails.js';
import { sharedProduct } from '../harness/shared-product.js';
import { type Affiliation, graphqlData } from '../harness/sign-in.js';
import type { Visit } from './visits.js';

export const stranger = (pattern: string, path: string): Visit => ({
  pattern,
  path,
  account: null,
  role: 'STRANGER',
  again: false,
});

const unknownToken = 'bm90LWEtbGluay1vZi1hbnlib2R5LWF0LWFsbC1oZXJl';

/** What somebody without an account sees: the sign-in, and links that nobody knows (or no longer). */
export const strangersVisits = (patterns: string[]): Visit[] =>
  patterns
    .filter((pattern) => /^\/(sign-in$|[^/]+\/\$token$)/.test(pattern))
    .map((pattern) => stranger(pattern, pattern.replace('$token', unknownToken)));

/** Screens before one is at work, for who has more than one affiliation. */
export const doorPaths = (affiliations: readonly Affiliation[]): string[] =>
  affiliations.length > 1 ? ['/choose', '/switch'] : [];

/** Screens to which the demo has no link just now: the first coordinator's invitation, as all partners have one; joining a consortium. */
export async function pathsWithoutLink(
  context: BrowserContext,
  affiliations: readonly Affiliation[],
): Promise<string[]> {
  const joining = affiliations.filter(({ role }) => role === 'COORDINATOR');
  const joins = joining.slice(0, 1).map(({ id }) => `/a/${id}/join/${unknownToken}`);
  const admin = affiliations.find(({ role }) => role === 'CONSORTIUM_ADMIN');
  if (!admin) return joins;
  const { members } = await graphqlData<{ members: { id: string }[] }>(
    context,
    admin.id,
    'query ($id: ID!) { members(consortiumId: $id, kind: RECOVERY_ORGANIZATION) { id } }',
    { id: admin.organization.id },
  );
  return members.slice(0, 1).map(({ id }) => `/a/${admin.id}/partners/${id}`);
}

type MakeLink = (context: BrowserContext, affiliation: Affiliation) => Promise<string | null>;

/** Somebody new is invited; null for who invites nobody. */
const invitation: MakeLink = async (context, { id, role, organization }) => {
  if (role !== 'LIBRARY_ADMIN') return null;
  const mail = 'new.face@riverbend.example';
  const input = { organizationId: organization.id, role, name: 'New Face', mail, branchIds: [] };
  const send = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  await graphqlData(context, id, send, { input });
  return linkIn(await mailTo(sharedProduct().dataDir, mail), '/invitation/');
};

/** An agreement is sent to somebody without an account; null where none waits for this library's signature. */
const signingLink: MakeLink = async (context, { id, role }) => {
  if (role !== 'LIBRARY_ADMIN') return null;
  const { agreements } = await graphqlData<{
    agreements: { edges: { node: { id: string; viewerCan: string[] } }[] };
  }>(context, id, '{ agreements(first: 50) { edges { node { id viewerCan } } } }');
  const open = agreements.edges.find(({ node }) => node.viewerCan.includes('agreement.send_link'));
  if (!open) return null;
  const mail = 'board.president@riverbend.example';
  const input = { agreementId: open.node.id, mail, name: 'Board President', language: 'en' };
  const send = 'mutation ($input: SendSigningLinkInput!) { sendSigningLink(input: $input) { id } }';
  await graphqlData(context, id, send, { input });
  return linkIn(await mailTo(sharedProduct().dataDir, mail), '/sign/');
};

/** Links from mails while they are open, by the route that they lead to. */
export const openLinks: readonly (readonly [string, MakeLink])[] = [
  ['/invitation/$token', invitation],
  ['/sign/$token', signingLink],
];
