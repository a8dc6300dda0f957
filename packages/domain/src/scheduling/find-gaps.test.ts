import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatWallTime, minutesOf } from '../time/index.js';
import { expectedPresence } from './expected-presence.js';
import { findGaps } from './find-gaps.js';
import { planOf } from './plan.js';
import type { PresencePattern, Shift } from './shift.js';
import { agreementFacts, branch, facts, pattern, shift } from './testing/build-plan.js';

function gaps(
  patterns: PresencePattern[],
  shifts: Shift[],
  branches = [branch('central'), branch('oshtemo')],
  agreements = [agreementFacts()],
) {
  const plan = planOf(facts({ shifts, branches, agreements }));
  return findGaps(plan, expectedPresence(plan, patterns, '2026-11-23'));
}
const written = (...args: Parameters<typeof gaps>) =>
  gaps(...args).map(({ fromTime, toTime, missing }) => `${fromTime}-${toTime} ${missing}`);

describe('gaps', () => {
  it('are expected hours without a shift', () => {
    expect(gaps([pattern()], [])).toEqual([
      {
        agreementId: 'mou',
        branchId: 'central',
        day: '2026-11-24',
        fromTime: '14:00',
        toTime: '17:00',
        missing: 1,
      },
    ]);
    expect(gaps([pattern()], [shift('dee')])).toEqual([]);
  });

  it('are what is left where a shift covers a part', () => {
    expect(written([pattern()], [shift('dee', { fromTime: '13:00', toTime: '15:00' })])).toEqual([
      '15:00-17:00 1',
    ]);
    expect(written([pattern()], [shift('dee', { fromTime: '15:00', toTime: '16:00' })])).toEqual([
      '14:00-15:00 1',
      '16:00-17:00 1',
    ]);
  });

  it('count people, and patterns that meet', () => {
    expect(written([pattern({ people: 2 })], [shift('dee')])).toEqual(['14:00-17:00 1']);
    expect(
      written([pattern(), pattern({ id: 'evening', fromTime: '16:00', toTime: '18:00' })], [shift('dee')]),
    ).toEqual(['16:00-18:00 1']);
    expect(written([pattern({ people: 2 })], [shift('dee'), shift('sam', { navigatorId: 'sam' })])).toEqual(
      [],
    );
  });

  it('are not covered by learners, other branches, other agreements or cancelled shifts', () => {
    const others = [
      shift('learner', { learning: true }),
      shift('there', { branchId: 'oshtemo' }),
      shift('theirs', { agreementId: 'other' }),
      shift('cancelled', { state: 'CANCELLED' }),
      shift('yesterday', { day: '2026-11-23' }),
    ];
    expect(written([pattern()], others)).toEqual(['14:00-17:00 1']);
  });

  it('are covered by learners where the agreement counts them', () => {
    const both = [shift('dee'), shift('learner', { navigatorId: 'sam', learning: true })];
    const wanted = [pattern({ people: 2 })];
    expect(written(wanted, both)).toEqual(['14:00-17:00 1']);
    expect(written(wanted, both, undefined, [agreementFacts({ countsLearning: true })])).toEqual([]);
  });

  it('are, minute by minute, the people expected minus those there', () => {
    const time = fc.integer({ min: 0, max: 1439 });
    const span = fc.tuple(time, time).filter(([a, b]) => a !== b);
    const spans = fc.array(span, { maxLength: 6 });
    const open = branch('central', { periods: [] });
    const named = ([a, b]: [number, number]) => ({
      fromTime: formatWallTime(Math.min(a, b)),
      toTime: formatWallTime(Math.max(a, b)),
    });
    fc.assert(
      fc.property(spans, spans, (wanted, there) => {
        const patterns = wanted.map((times, n) => pattern({ id: `p${n}`, ...named(times) }));
        const shifts = there.map((times, n) => shift(`s${n}`, named(times)));
        const found = gaps(patterns, shifts, [open]);
        const within = (minute: number) => (row: { fromTime: string; toTime: string }) =>
          minutesOf(row.fromTime) <= minute && minute < minutesOf(row.toTime);
        for (let minute = 0; minute < 1440; minute += 7) {
          const due = patterns.filter(within(minute)).length - shifts.filter(within(minute)).length;
          const missing = found.filter(within(minute)).reduce((sum, gap) => sum + gap.missing, 0);
          expect(missing).toBe(Math.max(0, due));
        }
      }),
      { numRuns: 50 },
    );
  });
});
