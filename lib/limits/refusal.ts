/** Too many failures: `retryAfterSeconds` is how long to wait, to the second. */
export interface TooManyAttempts {
  readonly code: 'TOO_MANY_ATTEMPTS';
  readonly retryAfterSeconds: number;
}

/** Too many calls: `retryAfterSeconds` is how long to wait, to the second. */
export interface TooManyRequests {
  readonly code: 'TOO_MANY_REQUESTS';
  readonly retryAfterSeconds: number;
}
