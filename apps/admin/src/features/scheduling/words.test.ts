import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '@mutuality/domain/refusals';
import en from './locales/en.json' with { type: 'json' };
import es from './locales/es.json' with { type: 'json' };
import { reasonWords, verdict } from './words.js';

const speech = { t: (id: string) => id, language: 'en' as const };

/** Every rule that a shift on the board can go against. */
const codes = [
  'double_booked',
  'outside_opening_hours',
  'closed_day',
  'hours_not_set',
  'not_certified',
  'not_cleared',
  'agreement_not_in_force',
  'agreement_not_signed',
  'branch_not_in_agreement',
  'navigator_of_other_organization',
  'over_weekly_hours',
  'over_total_hours',
  'over_target_hours',
  'no_travel_time',
  'learner_alone',
  'asked_not_at',
  'asked_not_then',
  'away',
  'unknown_branch',
  'unknown_navigator',
  'unknown_agreement',
];

const refusal = (severity: 'BLOCKS' | 'WARNS'): Refusal => ({
  code: 'scheduling.over_weekly_hours',
  path: [],
  severity,
});

describe('words of the board', () => {
  it.each(codes)('has a short reason for %s in both languages', (code) => {
    const id = reasonWords({ code: `scheduling.${code}` as Refusal['code'], path: [] }, speech);
    expect(Object.keys(en)).toContain(id);
    expect(Object.keys(es)).toContain(id);
  });

  it('says whether hours fit, hard rules before warnings', () => {
    expect(verdict([], speech)).toBe('scheduling.fits');
    expect(verdict([refusal('WARNS')], speech)).toMatch(/^scheduling\.fits_but /);
    expect(verdict([refusal('WARNS'), refusal('BLOCKS')], speech)).toMatch(/^scheduling\.does_not_fit /);
  });
});
