import { describe, expect, it } from '@jest/globals';
import type { Certificate } from './file.js';
import { placedWords } from './placed-words.js';

const speech = {
  language: 'en' as const,
  t: (id: string, values: object = {}) => [id, ...Object.values(values)].join('|'),
};
const requirements = [
  { kind: 'BACKGROUND_CHECK', detail: '' },
  { kind: 'SCHOOL_CHECK', detail: 'Norrie' },
] as const;
const placed = { startsOn: '2026-12-01', requirements: [...requirements] };
const certifications = [{ issuedOn: '2026-01-01', firstInvalidDay: '2028-01-01' }] as Certificate[];
const clearances = requirements.map((each, n) => ({
  ...each,
  __typename: 'Clearance' as const,
  id: String(n),
  metUntil: null,
  attestedBy: 'Sol',
  attestedOn: '2026-01-01',
}));

describe('after a person was placed', () => {
  it('hours can be planned where nothing is missing', () => {
    expect(placedWords({ certifications, clearances }, placed, speech)).toBe('navigators.placed');
  });

  it('names what the branch asks for and is not there on the first day', () => {
    const until = clearances.map((each) => ({ ...each, metUntil: '2026-11-30' }));
    expect(placedWords({ certifications, clearances: until.slice(0, 1) }, placed, speech)).toBe(
      'navigators.placed.only navigators.placed.missing|navigators.clearance.BACKGROUND_CHECK and navigators.clearance.SCHOOL_CHECK: Norrie',
    );
  });

  it('says that somebody without a certificate learns alongside', () => {
    expect(placedWords({ certifications: [], clearances }, placed, speech)).toContain(
      'navigators.placed.uncertified',
    );
  });
});
