import { describe, expect, it } from '@jest/globals';
import { clauseTemplate } from '@mutuality/domain/agreements';
import { checkTerms, clausesIn, newClauseKey, templateInput, type TermsDraft } from './terms-draft.js';

const draft: TermsDraft = {
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  weeklyMinutes: '7,5',
  totalMinutes: '',
  sharingTerm: 'COUNTS',
  countsLearning: false,
  branchIds: ['central'],
  language: 'en',
  clauses: clauseTemplate('en'),
};
const outlets = [{ id: 'central', name: 'Central' }];

describe('terms in the form', () => {
  it('are sent in minutes, an empty total as none', () => {
    expect(templateInput(draft)).toMatchObject({ weeklyMinutes: 450, totalMinutes: null });
    expect(templateInput({ ...draft, weeklyMinutes: 'six' }).weeklyMinutes).toBe(0);
  });

  it('are held against the same rules as on the server', () => {
    expect(checkTerms(draft, outlets)).toEqual([]);
    expect(
      checkTerms({ ...draft, sharingTerm: 'ENCOUNTERS', weeklyMinutes: 'six' }, outlets).map(
        ({ code }) => code,
      ),
    ).toEqual(['agreements.weekly_minutes_missing', 'agreements.encounters_at_only_outlet']);
  });

  it('change the language of the clauses that nobody has changed', () => {
    const [first, ...rest] = clauseTemplate('en');
    const own = { key: 'own-1', title: 'Parking', text: 'Behind the building.' };
    const changed = { ...first!, text: 'In our own words.' };
    const spanish = clausesIn([changed, ...rest, own], 'en', 'es');
    expect(spanish).toEqual([changed, ...clauseTemplate('es').slice(1), own]);
  });

  it('give each added clause a key of its own', () => {
    expect(newClauseKey([])).toBe('own-1');
    expect(newClauseKey([{ key: 'own-1', title: '', text: '' }])).toBe('own-2');
  });
});
