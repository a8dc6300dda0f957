import type { JourneyName, JourneyResult } from '../harness/keyboard-journey.js';
import { keptResults } from '../harness/results.js';
import { allRight, type Gate } from './gate.js';

const wanted: JourneyName[] = ['onboard', 'agreement', 'assign', 'confirm'];

/** The journeys made by keyboard alone, the focus always seen; they run before the gates and leave their results. */
export const g5: Gate = {
  id: 'G5',
  title: 'Keyboard only',
  async measure() {
    const results = await keptResults<JourneyResult>('journey-');
    return allRight(
      wanted.map((journey) => {
        const result = results.find((each) => each.journey === journey);
        const reasons = result
          ? [result.reason, ...result.problems].filter(Boolean)
          : ['was not made in this run'];
        return { what: journey, findings: result?.passed ? [] : reasons };
      }),
    );
  },
};
