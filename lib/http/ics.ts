import 'server-only';

/** A calendar file to keep or to subscribe to, that nobody keeps on the way. */
export function calendarFile(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}
