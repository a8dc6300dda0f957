import { describe, expect, it } from '@jest/globals';
import { isWithin, mayOpen } from './page-access.js';
import type { Affiliation } from './session.js';

const at = (
  role: Affiliation['role'],
  kind: Affiliation['organization']['kind'],
  branches: string[] = [],
): Affiliation => ({
  id: role,
  role,
  organization: { id: kind, name: kind, kind },
  branches: branches.map((id) => ({ id, name: id })),
});
const clerk = at('BRANCH_STAFF', 'LIBRARY', ['here']);
const admin = at('LIBRARY_ADMIN', 'LIBRARY');
const consortium = at('CONSORTIUM_ADMIN', 'CONSORTIUM');

describe('a page', () => {
  it('is open to who holds its permission in an organisation of its kind', () => {
    expect(mayOpen(clerk, {})).toBe(true);
    expect(mayOpen(clerk, { permission: 'attendance.read' })).toBe(true);
    expect(mayOpen(clerk, { permission: 'agreement.read' })).toBe(false);
    expect(mayOpen(consortium, { permission: 'onboarding.read' })).toBe(true);
    expect(mayOpen(consortium, { permission: 'onboarding.read', kind: 'LIBRARY' })).toBe(false);
    expect(mayOpen(admin, { permission: 'onboarding.read', kind: 'LIBRARY' })).toBe(true);
  });

  it('about a branch is for who looks after it, about a library for its own people and for its consortium', () => {
    expect(isWithin(clerk, { branchId: 'here' })).toBe(true);
    expect(isWithin(clerk, { branchId: 'there' })).toBe(false);
    expect(isWithin(admin, { branchId: 'there' })).toBe(true);
    expect(isWithin(admin, { libraryId: 'another' })).toBe(false);
    expect(isWithin(admin, { libraryId: 'LIBRARY' })).toBe(true);
    expect(isWithin(consortium, { libraryId: 'another' })).toBe(true);
  });
});
