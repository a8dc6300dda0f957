import { describe, expect, it } from '@jest/globals';
import { catalogFindings, englishOnly, valuesIn } from './catalogs.js';
import { plusDays } from '../harness/clock-changes.js';
import { changesInForce } from './g16-clock-changes.js';
import { closure } from './g8-weight.js';
import { patternOf, routePatterns } from './routes.js';

describe('routes of the staff app', () => {
  it('are read from the tree that its router generates', () => {
    expect(routePatterns()).toEqual(expect.arrayContaining(['/sign-in', '/a/$affiliationId']));
  });

  it.each([
    ['/a/7', '/a/$affiliationId'],
    ['/a/7/', '/a/$affiliationId'],
    ['/a/7/agreements/new', '/a/$affiliationId/agreements/new'],
    ['/a/7/agreements/9', '/a/$affiliationId/agreements/$id'],
    ['/graphql', undefined],
  ])('%s is drawn by %s', (path, pattern) => {
    const patterns = [
      '/a/$affiliationId',
      '/a/$affiliationId/agreements/$id',
      '/a/$affiliationId/agreements/new',
    ];
    expect(patternOf(path, patterns)).toBe(pattern);
  });
});

describe('changes of the clocks', () => {
  it('are two within the demo, on whatever day the gates run', () => {
    const days = Array.from({ length: 250 }, (_, index) => plusDays('2026-11-24', index * 3));
    expect(days.filter((day) => changesInForce(day).length !== 2)).toEqual([]);
  });
});

describe('weights', () => {
  it('count a chunk with all that it needs at once, and each only once', () => {
    const chunk = (...imports: string[]) => ({ file: 'a.js', imports });
    const manifest = { entry: chunk('a', 'b'), a: chunk('b'), b: chunk(), lazy: chunk('a', 'c'), c: chunk() };
    expect([...closure(manifest, 'entry')]).toEqual(['entry', 'a', 'b']);
    expect([...closure(manifest, 'lazy')]).toEqual(['lazy', 'a', 'b', 'c']);
  });
});

describe('catalogs', () => {
  const catalog = (en: Record<string, string>, es: Record<string, string>) => ({ folder: '', en, es });

  it('are complete with a twin for each text that takes the same values', () => {
    expect(catalogFindings(catalog({ a: 'Hello {name}' }, { a: 'Hola {name}' }))).toEqual([]);
    expect(catalogFindings(catalog({ a: 'Hello', b: 'x {n}' }, { b: 'x', c: 'y' }))).toEqual([
      'a has no Spanish text',
      'b takes other values in Spanish',
      'c has no English text',
    ]);
  });

  it('know the values of a plural', () => {
    expect(valuesIn('{count, plural, one {# shift of {name}} other {# shifts}}')).toEqual(['count', 'name']);
    expect(valuesIn('{names} {count, plural, one {tiene} other {tienen}} {when}')).toEqual([
      'count',
      'names',
      'when',
    ]);
  });

  it('know which sentences are English only', () => {
    const texts = catalog(
      { a: 'Sign in', b: 'OK', c: 'Hi {name} there', d: 'El Paso' },
      { a: 'Entrar', b: 'Bien', c: 'Hola {name}', d: 'El Paso' },
    );
    expect(englishOnly([texts])).toEqual(['Sign in']);
  });
});
