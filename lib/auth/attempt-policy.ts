/**
 * Failed tries to enter, as PostgreSQL counted them.
 * `account…`: for the account number in 24 hours, since its last success. `address…`: from the client address in one hour.
 * `addressIsKnown`: somebody entered for this account from this address in the last 90 days.
 */
export interface AttemptHistory {
  readonly accountFailures: number;
  readonly secondsSinceAccountFailure: number;
  readonly addressFailures: number;
  readonly secondsSinceAddressFailure: number;
  readonly addressIsKnown: boolean;
}

const freeTries = { account: 5, address: 20 };
const firstWaitSeconds = 30;
const longestWaitSeconds = 900;

/**
 * Seconds to wait before another try is looked at, 0 for none: after the free tries 30 s, doubled by each failure, at
 * most 15 minutes. Tries made while waiting do not count. The account's wait does not hold an address its owner is known
 * to enter from, so a stranger who fails on purpose cannot keep the owner out.
 */
export function secondsToWait(history: AttemptHistory): number {
  const account = history.addressIsKnown
    ? 0
    : remaining(history.accountFailures - freeTries.account, history.secondsSinceAccountFailure);
  const address = remaining(history.addressFailures - freeTries.address, history.secondsSinceAddressFailure);
  return account > address ? account : address;
}

function remaining(failuresBeyondFree: number, secondsSinceFailure: number): number {
  if (failuresBeyondFree < 0) return 0;
  const doublings = failuresBeyondFree > 5 ? 5 : failuresBeyondFree;
  const doubled = firstWaitSeconds * 2 ** doublings;
  const wait = doubled > longestWaitSeconds ? longestWaitSeconds : doubled;
  return wait > secondsSinceFailure ? wait - secondsSinceFailure : 0;
}
