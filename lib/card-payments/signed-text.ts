/** What a customer carries to a company: which attempt, how much, until when, and where to come back to. */
export interface PaymentReference {
  readonly companyId: string;
  readonly attemptId: string;
  readonly amountCents: number;
  /** ISO instant in UTC, exclusive. */
  readonly expiresAt: string;
  readonly returnUrl: string;
}

/** What is signed of a reference: every field, one to a line, so that none can slide into another. */
export function referenceText(reference: PaymentReference): string {
  const { companyId, attemptId, amountCents, expiresAt, returnUrl } = reference;
  return ['card-payment:v1', companyId, attemptId, amountCents, expiresAt, returnUrl].join('\n');
}

/** A company's message as it came. `timestamp` in seconds since 1970. */
export interface SignedMessage {
  readonly timestamp: string;
  readonly eventId: string;
  readonly body: string;
}

/** What is signed of a message: when, which, and its bytes as they came. */
export function messageText({ timestamp, eventId, body }: SignedMessage): string {
  return ['card-callback:v1', timestamp, eventId, body].join('\n');
}

/** Whether a message was signed not more than so many seconds ago or ahead (inclusive); both instants in milliseconds. */
export function isFresh(timestamp: string, nowMs: number, toleranceSeconds: number): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  const age = nowMs - Number(timestamp) * 1_000;
  return age <= toleranceSeconds * 1_000 && age >= -toleranceSeconds * 1_000;
}
