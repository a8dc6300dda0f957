import { describe, expect, it } from '@jest/globals';
import { onlyStateOf } from './index.js';

describe('onlyStateOf', () => {
  it.each([
    ['America/Detroit', 'MI'],
    ['America/Chicago', null],
    ['Mars/Olympus', null],
  ])('%s: %s', (zone, state) => expect(onlyStateOf(zone)).toBe(state));
});
