/** How often something may be done in an hour, by whoever comes from one address or asks for one thing. */
export const hourlyLimits = {
  registrations: 5,
  publicDrafts: 20,
  publicRequests: 5,
  accountRequests: 20,
} as const;

/** How many questions that found nothing an address, or a protocol, may have in any hour. */
export const failedLookups = { allowed: 10, seconds: 3_600 } as const;

export type TooManyRequests = { readonly code: 'TOO_MANY_REQUESTS'; readonly retryAfterSeconds: number };
