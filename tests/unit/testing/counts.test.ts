import { expect, it } from 'vitest';
import {
  addCounts,
  countLine,
  playwrightCounts,
  type VitestReport,
  vitestCounts,
} from '../../../scripts/testing/counts';

function vitestReport(changes: Partial<VitestReport> = {}): VitestReport {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  return { ...none, numPassedTests: 3, ...changes };
}

it('the closing line says what passed and failed, and what was left out only where something was', () => {
  expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

it('counts of layers add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

it('a file of tests that could not be read has failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(vitestCounts(vitestReport({ testResults }), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it.each([
  ['ended badly without a failed test', 3, 1],
  ['ran no test at all', 0, 0],
])('a run that %s has failed', (_, numPassedTests, exitCode) => {
  expect(vitestCounts(vitestReport({ numPassedTests }), exitCode).failed).toBe(1);
});

it('a browser test that passed only when tried again has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  expect(playwrightCounts({ stats }, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});
