import { describe, expect, it } from '@jest/globals';
import { type GridCard, neighbour, nextStop, stopsOf } from './week-grid-model.js';

const rows = ['central', 'oshtemo'].map((key) => ({ key, title: key }));
const columns = ['mon', 'tue', 'wed'].map((key) => ({ key, title: key, long: key }));
const card = (key: string, row: string, column: string): GridCard => ({
  key,
  row,
  column,
  name: key,
  face: key,
  look: 'settled',
  movable: true,
});
const stops = stopsOf(rows, columns, [
  card('a', 'central', 'mon'),
  card('b', 'central', 'mon'),
  card('c', 'oshtemo', 'tue'),
]);

describe('where the focus goes', () => {
  it('through the cards of a cell, then the cell itself, then the row below', () => {
    const way = ['card a'];
    for (let next: string | null = 'card a'; next;) {
      next = nextStop(stops, next, 'ArrowDown');
      if (next) way.push(next);
    }
    expect(way).toEqual(['card a', 'card b', 'cell central mon', 'cell oshtemo mon']);
  });

  it.each([
    ['cell oshtemo mon', 'ArrowUp', 'cell central mon'],
    ['card b', 'ArrowUp', 'card a'],
    ['card b', 'ArrowRight', 'cell central tue'],
    ['cell central tue', 'ArrowLeft', 'card a'],
    ['cell central tue', 'ArrowDown', 'card c'],
    ['card c', 'End', 'cell oshtemo wed'],
    ['card c', 'Home', 'cell oshtemo mon'],
  ])('from %s by %s to %s', (from, key, to) => expect(nextStop(stops, from, key)).toBe(to));

  it('with Ctrl to the first and the last', () => {
    expect(nextStop(stops, 'card c', 'Home', true)).toBe('card a');
    expect(nextStop(stops, 'card a', 'End', true)).toBe('cell oshtemo wed');
  });

  it('stays at the edges, and for other keys', () => {
    expect(nextStop(stops, 'card a', 'ArrowUp')).toBeNull();
    expect(nextStop(stops, 'card a', 'ArrowLeft')).toBeNull();
    expect(nextStop(stops, 'card a', 'x')).toBeNull();
    expect(nextStop(stops, 'card gone', 'ArrowDown')).toBeNull();
  });
});

describe('where a moving card may go', () => {
  const at = { row: 'central', column: 'tue' };
  it.each([
    ['ArrowDown', { row: 'oshtemo', column: 'tue' }],
    ['ArrowUp', at],
    ['ArrowLeft', { row: 'central', column: 'mon' }],
    ['ArrowRight', { row: 'central', column: 'wed' }],
  ])('%s', (key, to) => expect(neighbour(rows, columns, at, key)).toEqual(to));

  it('nowhere by another key', () => expect(neighbour(rows, columns, at, 'Tab')).toBeNull());
});
