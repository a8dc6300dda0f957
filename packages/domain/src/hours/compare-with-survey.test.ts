import { describe, expect, it } from '@jest/globals';
import { compareWithSurvey, needsHours } from './compare-with-survey.js';
import { hoursOf, period } from './testing/build-hours.js';

// Tuesday and Thursday 10-12 and 1-5: twelve hours a week, 630 in 2026 (53 Thursdays).
const twoDays = hoursOf([
  period(2, '10:00', '12:00'),
  period(2, '13:00', '17:00'),
  period(4, '10:00', '12:00'),
  period(4, '13:00', '17:00'),
]);

const compare = (
  hoursAYear: number | null,
  kind: Parameters<typeof needsHours>[0] = 'CENTRAL',
  hours = twoDays,
) => compareWithSurvey(hours, 2026, { kind, hoursAYear });

describe("comparison with the survey's yearly hours", () => {
  it('warns with both figures beyond 15 %, either way, and lets it stand', () => {
    expect(compare(1040)).toEqual([
      {
        code: 'hours.far_from_survey',
        path: ['periods'],
        params: { year: 2026, hours: 630, surveyHours: 1040, percent: -39 },
        severity: 'WARNS',
      },
    ]);
    expect(compare(500)[0]?.params).toMatchObject({ percent: 26 });
  });

  it('says nothing within 15 %', () => {
    expect(compare(630)).toEqual([]);
    expect(compare(560)).toEqual([]);
    expect(compare(740)).toEqual([]);
  });

  it('says nothing without survey hours, without entered hours, or by mail', () => {
    expect(compare(null)).toEqual([]);
    expect(compare(0)).toEqual([]);
    expect(compare(-1)).toEqual([]);
    expect(compare(2000, 'CENTRAL', hoursOf([]))).toEqual([]);
    expect(compare(2000, 'BOOKMOBILE', hoursOf([]))).toEqual([]);
    expect(compare(2000, 'BOOKS_BY_MAIL')).toEqual([]);
  });

  it('is for outlets that need hours', () => {
    expect((['CENTRAL', 'BRANCH', 'BOOKMOBILE', 'BOOKS_BY_MAIL'] as const).map(needsHours)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
