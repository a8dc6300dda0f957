import { describe, expect, it } from '@jest/globals';
import { isSingleOutlet, type OutletFacts, placeName } from './single-outlet.js';

const central: OutletFacts = { kind: 'CENTRAL', status: 'OPEN' };
const branch: OutletFacts = { kind: 'BRANCH', status: 'OPEN' };

describe('isSingleOutlet', () => {
  it.each<[boolean, OutletFacts[]]>([
    [true, [central]],
    [true, [{ kind: 'CENTRAL', status: 'TEMPORARILY_CLOSED' }]],
    [true, [central, { kind: 'BRANCH', status: 'CLOSED' }]],
    [true, [central, { kind: 'BOOKS_BY_MAIL', status: 'OPEN' }]],
    [false, [central, branch]],
    [false, [central, { kind: 'BOOKMOBILE', status: 'OPEN' }]],
    [false, []],
  ])('%p for %j', (single, outlets) => {
    expect(isSingleOutlet(outlets)).toBe(single);
  });
});

describe('placeName', () => {
  const several = [central, branch];

  it('gives the only place the name of its library, once', () => {
    expect(placeName('McMillan Township Library', 'Ewen Branch', [central])).toEqual({
      ...{ library: null, place: 'McMillan Township Library' },
    });
  });

  it.each([
    ['Fair Haven Public Library', 'FAIR HAVEN  PUBLIC LIBRARY', null, 'Fair Haven Public Library'],
    ['Fair Haven Library', 'North Branch', 'Fair Haven Library', 'North Branch'],
    ['Fair Haven Library', 'Fair Haven Library: North', 'Fair Haven Library', 'North'],
    ['Fair Haven Library', 'Fair Haven Library - North Branch', 'Fair Haven Library', 'North Branch'],
    ['Fair Haven Library', 'Fair Haven Library (Bookmobile)', 'Fair Haven Library', 'Bookmobile'],
    ['Fair Haven Library', 'Fair Haven Library Annex', 'Fair Haven Library', 'Fair Haven Library Annex'],
  ])('%s, %s', (library, branchName, shown, place) => {
    expect(placeName(library, branchName, several)).toEqual({ library: shown, place });
  });
});
