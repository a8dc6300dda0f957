import { describe, expect, it } from '@jest/globals';
import { phoneWords, readPhone } from './phone.js';

describe('readPhone', () => {
  it.each([
    ['(906) 555-0100', '+19065550100'],
    ['1 906.555.0100', '+19065550100'],
    ['906-555-0100 ext. 4', '906-555-0100 ext. 4'],
    [' ', null],
    [null, null],
  ])('%j is %j', (written, kept) => {
    expect(readPhone(written)).toBe(kept);
  });
});

describe('phoneWords', () => {
  it('is read back as it is kept', () => {
    expect(phoneWords('+19065550100')).toBe('(906) 555-0100');
    expect(readPhone(phoneWords('+19065550100'))).toBe('+19065550100');
    expect(phoneWords('555-0100 ext. 4')).toBe('555-0100 ext. 4');
  });
});
