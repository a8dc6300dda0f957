import type { Refusal } from '@mutuality/domain/refusals';
import type { Problem } from '../../lib/graphql/problem.js';
import { noteContact } from '../../lib/session/contact.js';

type Answer = { id: string; problem: null } | { id: null; problem: Problem };

/** Sends one survey file to be looked at. Without `checkId` it is the outlet file and begins a check. Never throws. */
export async function handInSurvey(affiliationId: string, file: File, checkId?: string): Promise<Answer> {
  const path = checkId ? `/imports/surveys/${checkId}/entities` : '/imports/surveys';
  let response: Response;
  try {
    response = await fetch(`${path}?${new URLSearchParams({ name: file.name })}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-affiliation': affiliationId, 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    return { id: null, problem: { kind: 'OFFLINE' } };
  }
  noteContact();
  const answer = (await response.json().catch(() => ({}))) as {
    id?: string;
    code?: string;
    refusals?: Refusal[];
    requestId?: string;
  };
  if (response.ok && answer.id) return { id: answer.id, problem: null };
  if (answer.code === 'REFUSED')
    return { id: null, problem: { kind: 'REFUSED', refusals: answer.refusals ?? [] } };
  if (answer.code === 'SIGNED_OUT' || answer.code === 'NOT_FOUND' || answer.code === 'FORBIDDEN') {
    return { id: null, problem: { kind: answer.code } };
  }
  return { id: null, problem: { kind: 'INTERNAL', requestId: answer.requestId } };
}

/** Where the list of what is not added is downloaded. */
export const notAddedAddress = (affiliationId: string, checkId: string): string =>
  `/imports/surveys/${checkId}/not-added.csv?affiliation=${affiliationId}`;
