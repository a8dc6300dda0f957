import type { Refusal } from '../refusals/index.js';
import { type BranchRequirement, ClearanceKind } from './navigator.js';

/** Kinds of which there are several, so that a name says which: a school's, a library's, another one. */
const namedKinds: readonly ClearanceKind[] = ['SCHOOL_CHECK', 'ORIENTATION', 'OTHER'];

/** Longest name of a school or training, in letters. */
const longestDetail = 80;

/** Whether a name may say which one a clearance of this kind is. */
export function takesDetail(kind: ClearanceKind): boolean {
  return namedKinds.includes(kind);
}

/** The name of a school or training without stray spaces. */
export function plainDetail(detail: string): string {
  return detail.trim().replaceAll(/\s+/g, ' ');
}

/**
 * Whether the name says which clearance is meant, and nothing else: a name where there is only one kind would be a note
 * about a person (F-19).
 */
export function checkDetail(kind: ClearanceKind, detail: string): Refusal[] {
  const plain = plainDetail(detail);
  const path = ['detail'];
  if (kind === 'OTHER' && plain === '') {
    return [{ code: 'navigators.other_name_missing', path, severity: 'BLOCKS' }];
  }
  if (plain === '' || (takesDetail(kind) && plain.length <= longestDetail)) return [];
  const params = { kind, letters: longestDetail };
  return [{ code: 'navigators.detail_not_asked', path, params, severity: 'BLOCKS' }];
}

/** Whether a branch can require these: a school's check says of which school, as no other school's counts. */
export function checkRequirements(
  requirements: readonly Pick<BranchRequirement, 'kind' | 'detail'>[],
): Refusal[] {
  return requirements.flatMap(({ kind, detail }, index) => {
    const nameless = kind === 'SCHOOL_CHECK' && plainDetail(detail) === '';
    const refusals: Refusal[] = nameless
      ? [{ code: 'navigators.other_name_missing', path: ['detail'], severity: 'BLOCKS' }]
      : checkDetail(kind, detail);
    return refusals.map((refusal) => ({
      ...refusal,
      path: ['requirements', String(index), ...refusal.path],
    }));
  });
}

/** A requirement as a branch keeps it: `NALOXONE`, or with its name `SCHOOL_CHECK:Norrie Elementary`. */
export function requirementText({ kind, detail }: Pick<BranchRequirement, 'kind' | 'detail'>): string {
  const plain = plainDetail(detail);
  return plain === '' ? kind : `${kind}:${plain}`;
}

/** What a branch requires, from the texts it keeps; texts of an unknown kind are left out. */
export function requirementsOf(branchId: string, texts: readonly string[]): BranchRequirement[] {
  return texts.flatMap((text) => {
    const [kind = '', ...rest] = text.split(':');
    return isKind(kind) ? [{ branchId, kind, detail: rest.join(':') }] : [];
  });
}

const isKind = (text: string): text is ClearanceKind => Object.hasOwn(ClearanceKind, text);
