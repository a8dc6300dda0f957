import { describe, expect, it } from '@jest/globals';
import { countOf, lastLine, sum } from './sums.mjs';

describe('sums', () => {
  it('adds the parts and prints them in the words everybody reads', () => {
    const total = sum([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ]);
    expect(lastLine(total)).toBe('7 passed, 2 failed');
    expect(lastLine(sum([]))).toBe('0 passed, 0 failed');
  });

  it.each([
    ['all is well', { reported: { passed: 5, failed: 0 }, exitCode: 0 }, { passed: 5, failed: 0 }],
    ['a test failed', { reported: { passed: 4, failed: 1 }, exitCode: 1 }, { passed: 4, failed: 1 }],
    ['it crashed before a word', { reported: null, exitCode: 1 }, { passed: 0, failed: 1 }],
    [
      'it ended badly after good tests',
      { reported: { passed: 4, failed: 0 }, exitCode: 1 },
      { passed: 4, failed: 1 },
    ],
    ['no test ran', { reported: { passed: 0, failed: 0 }, exitCode: 0 }, { passed: 0, failed: 1 }],
    ['nothing was reported', { reported: null, exitCode: 0 }, { passed: 0, failed: 1 }],
  ])('counts right when %s', (_, part, expected) => {
    expect(countOf(part)).toMatchObject(expected);
  });

  it('lets a narrowed run find nothing in one part', () => {
    expect(countOf({ reported: { passed: 0, failed: 0 }, exitCode: 0, mayBeEmpty: true })).toMatchObject({
      failed: 0,
    });
  });
});
