import { describe, expect, it } from '@jest/globals';
import { isMail, isWebsite } from './index.js';

describe('isMail', () => {
  it.each([
    [true, 'desk@example.org'],
    [true, ' desk@example.org '],
    [false, 'desk@example'],
    [false, 'desk example.org'],
    [false, 'two@at@example.org'],
    [false, ''],
  ])('%s: %j', (is, text) => expect(isMail(text)).toBe(is));
});

describe('isWebsite', () => {
  it.each([
    [true, 'www.example.org'],
    [true, 'https://example.org/library?branch=1'],
    [false, 'example'],
    [false, 'http://'],
    [false, 'example..org'],
    [false, 'our page.example.org'],
  ])('%s: %j', (is, text) => expect(isWebsite(text)).toBe(is));
});
