import { themeSheet } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';

export const dynamic = 'force-static';

/** The colours of the utility, made at build time from its folder. */
export function GET(): Response {
  return new Response(themeSheet(currentUtility().theme) ?? '', {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
