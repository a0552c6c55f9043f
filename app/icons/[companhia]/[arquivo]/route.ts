import { currentUtility } from '@/lib/utility/current';
import { pictureNames, readPicture } from '@/lib/utility/folder';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Params {
  companhia: string;
  arquivo: string;
}

export function generateStaticParams(): Params[] {
  return pictureNames.map((arquivo) => ({ companhia: currentUtility().id, arquivo }));
}

/** A picture of the utility's folder, for the browser's tab and a phone's first screen. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { companhia, arquivo } = await params;
  const picture = readPicture(companhia, arquivo);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), {
    headers: {
      'content-type': arquivo.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      'cache-control': 'public, max-age=86400',
    },
  });
}
