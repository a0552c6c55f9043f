/** What any operation of a signed-in customer may be refused with. */
export const signedIn = [
  'NOT_SIGNED_IN',
  'SESSION_EXPIRED',
  'PREMISES_NOT_CHOSEN',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_ERROR',
] as const;

/** What any operation that takes a body may be refused with. */
export const withBody = [
  'MALFORMED_JSON',
  'UNSUPPORTED_MEDIA_TYPE',
  'BODY_TOO_LARGE',
  'INVALID_INPUT',
  'CROSS_SITE_REQUEST',
] as const;
