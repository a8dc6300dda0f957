/** Adds what the parts of a run report. */
export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );

/** The last line of `npm test`, `npm run check` and `.ci/run`. */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * What a part of the run counts for. A part that ended badly without a failed test of its own (it could not
 * start, it crashed) counts as one failure; so does a part in which no test ran, unless that was asked for.
 */
export function countOf({ reported, exitCode, mayBeEmpty }) {
  const { passed, failed } = reported ?? { passed: 0, failed: 0 };
  const silent = exitCode === 0 && passed + failed === 0 && !mayBeEmpty;
  const crashed = exitCode !== 0 && failed === 0;
  return { passed, failed: failed + (silent || crashed ? 1 : 0), empty: silent };
}
