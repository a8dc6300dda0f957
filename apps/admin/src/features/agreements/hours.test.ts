import { describe, expect, it } from '@jest/globals';
import { hoursText, minutesOf } from './hours.js';

describe('hours as people write them', () => {
  it('are whole minutes, with a point or a comma', () => {
    expect([minutesOf('6'), minutesOf(' 7.5 '), minutesOf('7,25')]).toEqual([360, 450, 435]);
    expect(minutesOf('six')).toBeNaN();
    expect(minutesOf('')).toBe(0);
  });

  it('and back', () => {
    expect([hoursText(360), hoursText(450), hoursText(null)]).toEqual(['6', '7.5', '']);
  });
});
