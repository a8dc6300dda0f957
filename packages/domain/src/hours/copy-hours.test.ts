import { describe, expect, it } from '@jest/globals';
import { copyHours } from './copy-hours.js';
import { period } from './testing/build-hours.js';

describe('copying hours', () => {
  it('gives each other branch the same periods, once, and never the branch itself', () => {
    const source = [period(1, '09:00', '12:00', { nths: [1, 3] }), period(2, '13:00', '17:00')];
    const others = [...source, period(5, '08:00', '09:00', { branchId: 'oshtemo' })];
    expect(copyHours(others, 'central', ['oshtemo', 'powell', 'oshtemo', 'central'])).toEqual(
      ['oshtemo', 'powell'].flatMap((branchId) => source.map((row) => ({ ...row, branchId }))),
    );
  });
});
