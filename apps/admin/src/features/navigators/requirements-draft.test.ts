import { describe, expect, it } from '@jest/globals';
import { atNames, draftOf, requirementsIn } from './requirements-draft.js';

const requirements = [
  { kind: 'NALOXONE' as const, detail: '' },
  { kind: 'SCHOOL_CHECK' as const, detail: 'Norrie Elementary' },
  { kind: 'SCHOOL_CHECK' as const, detail: 'Ewen-Trout Creek' },
];

describe('requirements as they are typed', () => {
  it('come back as they were', () => {
    const draft = draftOf(requirements);
    expect(draft.kinds).toEqual(['NALOXONE', 'SCHOOL_CHECK']);
    expect(draft.names.SCHOOL_CHECK).toBe('Norrie Elementary\nEwen-Trout Creek');
    expect(requirementsIn(draft)).toEqual(requirements);
  });

  it('leave out empty lines, and names of kinds that are not asked for', () => {
    expect(
      requirementsIn({ kinds: ['ORIENTATION'], names: { ORIENTATION: ' \n Elm \n', OTHER: 'x' } }),
    ).toEqual([{ kind: 'ORIENTATION', detail: 'Elm' }]);
    expect(requirementsIn({ kinds: ['SCHOOL_CHECK'], names: {} })).toEqual([
      { kind: 'SCHOOL_CHECK', detail: '' },
    ]);
  });

  it('show what is wrong at the names of the kind', () => {
    const draft = { kinds: ['NALOXONE' as const, 'SCHOOL_CHECK' as const], names: {} };
    expect(
      atNames([{ field: 'requirements.1.detail', message: 'Which?' }, { message: 'Offline' }], draft),
    ).toEqual([{ field: 'names.SCHOOL_CHECK', message: 'Which?' }, { message: 'Offline' }]);
  });
});
