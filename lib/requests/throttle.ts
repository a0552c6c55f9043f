/** How often something may be done in an hour, by whoever comes from one address or asks for one thing. */
export const hourlyLimits = {
  registrations: 5,
  publicDrafts: 20,
  publicRequests: 5,
  accountRequests: 20,
  failedLookupsOfAddress: 10,
  failedLookupsOfProtocol: 10,
} as const;

export type TooManyRequests = { readonly code: 'TOO_MANY_REQUESTS'; readonly retryAfterSeconds: number };
