/** A file an operation answers with. Its name holds no personal data. */
export interface Media<Type extends string = string> {
  readonly mediaType: Type;
  readonly body: string | Uint8Array;
  readonly fileName: string;
  /** Shown in place, kept, or kept so that nothing in it may run: somebody else has sent it. */
  readonly handling: 'SHOWN' | 'KEPT' | 'KEPT_UNTRUSTED';
}

/** A PDF that the browser shows. */
export function pdf(body: Uint8Array, fileName: string): Media<'application/pdf'> {
  return { mediaType: 'application/pdf', body, fileName, handling: 'SHOWN' };
}

/** A table for a spreadsheet, to keep. */
export function csv(body: string, fileName: string): Media<'text/csv'> {
  return { mediaType: 'text/csv', body, fileName, handling: 'KEPT' };
}

/** A calendar to keep or to subscribe to. */
export function calendar(body: string, fileName: string): Media<'text/calendar'> {
  return { mediaType: 'text/calendar', body, fileName, handling: 'KEPT' };
}

/** A file somebody has sent: always taken down, never shown in place, and nothing in it may run. */
export function attachment<Type extends string>(
  body: Uint8Array,
  { mediaType, fileName }: { readonly mediaType: Type; readonly fileName: string },
): Media<Type> {
  return { mediaType, body, fileName, handling: 'KEPT_UNTRUSTED' };
}

/** The headers a file is sent with; whether anybody may keep it on the way is not said here. */
export function mediaHeaders({ mediaType, body, fileName, handling }: Media): Record<string, string> {
  const isText = typeof body === 'string';
  return {
    'content-type': isText ? `${mediaType}; charset=utf-8` : mediaType,
    ...(isText ? {} : { 'content-length': String(body.byteLength) }),
    'content-disposition': `${handling === 'SHOWN' ? 'inline' : 'attachment'}; filename="${fileName}"`,
    ...(handling === 'KEPT_UNTRUSTED' && {
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    }),
  };
}
