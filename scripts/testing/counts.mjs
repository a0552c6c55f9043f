export const oneSuccess = { passed: 1, failed: 0, skipped: 0 };
export const oneFailure = { passed: 0, failed: 1, skipped: 0 };

export function addCounts(list) {
  const sum = (key) => list.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What a Vitest report says. A file that could not be read holds no tests and still is a failure,
 * and so is a run that ended badly for a reason no test shows.
 */
export function vitestCounts(report, exitCode) {
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + unread.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return settled({ passed: report.numPassedTests, failed, skipped }, exitCode);
}

/** What a Playwright report says, by the same rules. A test that passed only when tried again has failed. */
export function playwrightCounts({ stats }, exitCode) {
  return settled(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    exitCode,
  );
}

// A layer without a single test proves nothing: it must not look like success.
function settled(counts, exitCode) {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
