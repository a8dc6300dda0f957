import { writeFileSync } from 'node:fs';

/** Leaves the sums of a run in the file named by MUTUALITY_TEST_COUNT, for the script that adds them up. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.MUTUALITY_TEST_COUNT;
    if (!file) return;
    writeFileSync(
      file,
      JSON.stringify({
        passed: results.numPassedTests,
        failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      }),
    );
  }
}
