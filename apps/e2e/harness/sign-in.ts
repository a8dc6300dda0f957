import type { OrganizationKind, Role } from '@mutuality/domain/access';
import type { BrowserContext, Page } from 'playwright-core';
import { settled } from './settled.js';

export interface Affiliation {
  id: string;
  role: Role;
  organization: { id: string; name: string; kind: OrganizationKind };
  branches: { id: string; name: string }[];
}

export interface SignedIn {
  user: { id: string; name: string };
  affiliations: Affiliation[];
}

interface Credentials {
  email: string;
  password: string;
}

/** Signs in as the form does, without showing it: every page of this window is then signed in. */
export async function signInByRequest(
  context: BrowserContext,
  { email, password }: Credentials,
): Promise<SignedIn> {
  const answer = await context.request.post('/auth/sign-in', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as SignedIn;
}

/** Signs in and opens the first screen of the account's role in this organisation (its first one by default). */
export async function signIn(page: Page, account: Credentials & { role?: Role }): Promise<Affiliation> {
  const { affiliations } = await signInByRequest(page.context(), account);
  const chosen = affiliations.find(({ role }) => role === account.role) ?? affiliations[0];
  if (!chosen) throw new Error(`${account.email} belongs to no organisation.`);
  await page.goto(`/a/${chosen.id}`);
  await settled(page);
  return chosen;
}

/** Asks the API as this window's person does, under one affiliation. */
export async function askGraphql<T>(
  context: BrowserContext,
  affiliationId: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data?: T; errors?: { message: string; extensions?: { code?: string } }[] }> {
  const answer = await context.request.post('/graphql', {
    headers: { 'x-affiliation': affiliationId },
    data: { query, variables },
  });
  return (await answer.json()) as { data?: T };
}

/** The same where a refusal would be a fault of the test: the data, or an error with what was answered. */
export async function graphqlData<T>(
  context: BrowserContext,
  affiliationId: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors } = await askGraphql<T>(context, affiliationId, query, variables);
  if (!data)
    throw new Error(`${query}\n${JSON.stringify(variables)}\nwas answered with ${JSON.stringify(errors)}`);
  return data;
}
