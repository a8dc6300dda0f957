import { describe, expect, it } from '@jest/globals';
import { BadInput } from '../errors/errors.js';
import { connection, type CursorColumn, keyset } from './connection.js';

const columns: CursorColumn[] = ['day', 'text', 'id'];
const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const cursorOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');
const after = (values: unknown) => keyset({ first: 10, after: cursorOf(values) }, columns).after;

describe('a cursor', () => {
  it('leads on from the last row seen', () => {
    const keys = keyset({ first: 1 }, columns);
    const { edges, pageInfo } = connection([{ id }, { id: 'next' }], keys, (row) => [
      '2026-11-24',
      "O'Brien",
      row.id,
    ]);
    expect([edges.length, pageInfo.hasNextPage]).toEqual([1, true]);
    expect(keyset({ first: 1, after: pageInfo.endCursor! }, columns).after).toEqual([
      '2026-11-24',
      "O'Brien",
      id,
    ]);
  });

  it.each([
    ['no day', ['yesterday', 'a', id]],
    ['a day that no calendar has', ['2026-02-30', 'a', id]],
    ['the year nought', ['0000-01-01', 'a', id]],
    ['no id', ['2026-11-24', 'a', 'x']],
    ['a text that no database takes', ['2026-11-24', 'a\0', id]],
    ['too few values', ['2026-11-24', 'a']],
    ['a number', ['2026-11-24', 1, id]],
    ['no list', { day: '2026-11-24' }],
  ])('with %s is of no list here', (_, values) => {
    expect(() => after(values)).toThrow(BadInput);
  });

  it('that is no cursor at all is told alike', () => {
    expect(() => keyset({ first: 10, after: '%%%' }, columns)).toThrow('after is not a cursor of this list');
  });
});
