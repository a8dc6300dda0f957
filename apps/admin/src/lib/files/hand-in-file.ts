import { checkFile, takenTypes } from '@mutuality/domain/files';
import type { Refusal } from '@mutuality/domain/refusals';
import type { Problem } from '../graphql/problem.js';

/** The row that a file belongs to: whoever sees the row sees the file. */
export interface FileOwner {
  class: 'agreement' | 'staff';
  tenantId: string;
  subjectId: string;
}

/** What a file chooser offers. */
export const takenFiles = takenTypes.join(',');

/** Sends one file; the id to name it by, or why it was not taken. Never throws. */
export async function handInFile(
  affiliationId: string,
  owner: FileOwner,
  file: File,
): Promise<{ id: string } | { problem: Problem }> {
  const refusals = checkFile({ size: file.size, type: file.type });
  if (refusals.length > 0) return { problem: { kind: 'REFUSED', refusals } };
  let response: Response;
  try {
    response = await fetch(`/files?${new URLSearchParams({ ...owner, name: file.name })}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-affiliation': affiliationId, 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    return { problem: { kind: 'OFFLINE' } };
  }
  const answer = (await response.json().catch(() => ({}))) as {
    id?: string;
    code?: string;
    refusals?: Refusal[];
  };
  if (response.ok && answer.id) return { id: answer.id };
  if (answer.code === 'REFUSED') return { problem: { kind: 'REFUSED', refusals: answer.refusals ?? [] } };
  if (answer.code === 'SIGNED_OUT') return { problem: { kind: 'SIGNED_OUT' } };
  return { problem: { kind: answer.code === 'NOT_FOUND' ? 'NOT_FOUND' : 'INTERNAL' } };
}

/** Where a file is downloaded, as the person of this affiliation. */
export const fileAddress = (affiliationId: string, fileId: string): string =>
  `/files/${fileId}?affiliation=${affiliationId}`;
