import { describe, expect, it } from '@jest/globals';
import { checkClauses, longestClause } from './check-clauses.js';
import { clauseTemplate } from './clause-template.js';

const clause = { key: 'purpose', title: 'Purpose', text: 'We work together.' };
const codes = (...clauses: Parameters<typeof checkClauses>[0]) =>
  checkClauses(clauses).map(({ code }) => code);

describe('clauses', () => {
  it('stand with a key, a title and a text each', () => {
    expect(codes(clause, { ...clause, key: 'own-1' })).toEqual([]);
    expect(codes({ ...clause, title: ' ' })).toEqual(['agreements.clause_empty']);
    expect(codes({ ...clause, text: '' })).toEqual(['agreements.clause_empty']);
    expect(codes(clause, clause)).toEqual(['agreements.clause_twice']);
    expect(codes({ ...clause, text: 'x'.repeat(longestClause + 1) })).toEqual(['agreements.clause_too_long']);
    expect(codes(...Array.from({ length: 41 }, (_, at) => ({ ...clause, key: `own-${at}` })))).toEqual([
      'agreements.too_many_clauses',
    ]);
  });

  it('come with a template that says the same in both languages', () => {
    const [english, spanish] = [clauseTemplate('en'), clauseTemplate('es')];
    expect(checkClauses(english)).toEqual([]);
    expect(checkClauses(spanish)).toEqual([]);
    expect(spanish.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    english.forEach(({ text }, at) => expect(spanish[at]!.text).not.toBe(text));
  });
});
