import { expect, it, test } from 'vitest';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { isPrivacyOverdue, type PrivacyRequest, privacyDueDate, privacyProtocol } from '@/lib/privacy';

const requestedOn = civilDate('2019-04-22');
const waiting: PrivacyRequest = {
  id: 'x',
  protocol: privacyProtocol(requestedOn, 1n),
  kind: 'ACCESS',
  requestedOn,
  dueOn: privacyDueDate(requestedOn),
  answeredOn: null,
  answer: null,
};

it('LGPD, art. 19, II: the full answer comes within fifteen days', () => {
  expect(waiting.dueOn).toBe('2019-05-07');
  expect(waiting.protocol).toBe('20193000000001');
});

test.each([
  [-1, false],
  [0, false],
  [1, true],
])('%i days from the last one, late: %s', (days, late) => {
  expect(isPrivacyOverdue(waiting, addDays(waiting.dueOn, days))).toBe(late);
});

it('an answer given late is not owed any more', () => {
  expect(isPrivacyOverdue({ ...waiting, answeredOn: civilDate('2019-06-01') }, civilDate('2019-07-01'))).toBe(
    false,
  );
});
