import { describe, expect, it } from '@jest/globals';
import { type AgreementTerms, termsChanges } from './terms-changes.js';

const terms: AgreementTerms = {
  libraryName: 'Elm Library',
  recoveryOrganizationName: 'Institute',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  weeklyMinutes: 360,
  totalMinutes: null,
  sharingTerm: 'COUNTS',
  countsLearning: false,
  language: 'en',
  branches: [{ id: 'central', name: 'Central' }],
  clauses: [
    { key: 'purpose', title: 'Purpose', text: 'We work together.' },
    { key: 'money', title: 'Money', text: 'None.' },
  ],
};

describe('what a later version of the terms says differently', () => {
  it('is nothing when only a name was written anew', () => {
    expect(termsChanges(terms, { ...terms, libraryName: 'Elm District Library' })).toEqual([]);
    const renamed = { ...terms, branches: [{ id: 'central', name: 'Main' }] };
    expect(termsChanges(terms, renamed)).toEqual([]);
  });

  it('names each term with what it was and what it is', () => {
    const later = { ...terms, weeklyMinutes: 480, totalMinutes: 6000, countsLearning: true };
    expect(termsChanges(terms, later)).toEqual([
      { what: 'TERM', term: 'weeklyMinutes', before: '360', after: '480' },
      { what: 'TERM', term: 'totalMinutes', before: '', after: '6000' },
      { what: 'TERM', term: 'countsLearning', before: 'false', after: 'true' },
    ]);
  });

  it('names branches and clauses that came, went or changed', () => {
    const later: AgreementTerms = {
      ...terms,
      branches: [{ id: 'oshtemo', name: 'Oshtemo' }],
      clauses: [
        { key: 'purpose', title: 'Purpose', text: 'We learn together.' },
        { key: 'own-1', title: 'Parking', text: 'Behind the building.' },
      ],
    };
    expect(termsChanges(terms, later)).toEqual([
      { what: 'BRANCH_ADDED', name: 'Oshtemo' },
      { what: 'BRANCH_LEFT_OUT', name: 'Central' },
      { what: 'CLAUSE_CHANGED', title: 'Purpose' },
      { what: 'CLAUSE_ADDED', title: 'Parking' },
      { what: 'CLAUSE_LEFT_OUT', title: 'Money' },
    ]);
  });
});
