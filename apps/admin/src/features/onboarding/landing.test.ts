import { describe, expect, it } from '@jest/globals';
import { isOnItsWay } from './landing.js';

const blocked = (...codes: string[]) => [{ blocks: [] }, { blocks: codes.map((code) => ({ code })) }];

describe('a library before its first week', () => {
  it.each([
    [true, ['onboarding.first_week_not_planned']],
    [true, ['onboarding.readiness_open', 'onboarding.first_week_to_come']],
    [false, ['onboarding.readiness_open']],
    [false, []],
  ])('is on its way: %s', (way, codes) => expect(isOnItsWay(blocked(...codes))).toBe(way));
});
