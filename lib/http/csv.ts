import 'server-only';

/** A CSV file to keep, that nobody keeps on the way. The file name holds no personal data. */
export function csv(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}
