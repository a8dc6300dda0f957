import { describe, expect, it } from '@jest/globals';
import { checkFile, largestFile } from './index.js';

const codes = (file: { size?: number; type?: string }) => checkFile(file).map(({ code }) => code);

describe('checkFile', () => {
  it('takes documents and scans up to 10 MB', () => {
    expect(codes({ size: largestFile, type: 'application/pdf' })).toEqual([]);
    expect(codes({ size: 1, type: 'image/jpeg' })).toEqual([]);
    expect(codes({ size: 1 })).toEqual([]);
  });

  it('refuses an empty file, one over 10 MB, and other types', () => {
    expect(codes({ size: 0 })).toEqual(['files.empty']);
    expect(codes({ size: largestFile + 1, type: 'application/pdf' })).toEqual(['files.too_large']);
    expect(codes({ size: 1, type: 'image/svg+xml' })).toEqual(['files.type_not_taken']);
  });
});
