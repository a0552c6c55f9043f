import 'server-only';
import { databaseAnswers } from './outage';

const trustMilliseconds = 2_000;
let checkedAt = 0;
let answered: Promise<boolean> = Promise.resolve(true);

/** Whether the database answers, asked at most once in two seconds: pages say at once that they cannot be made. */
export function databaseIsReachable(): Promise<boolean> {
  const now = performance.now();
  if (checkedAt === 0 || now - checkedAt > trustMilliseconds) {
    checkedAt = now;
    answered = databaseAnswers();
  }
  return answered;
}
