import { noContent, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { leaveParams } from '@/lib/newsletter/schema';
import { leaveNews } from '@/lib/newsletter/use-cases';

/** Mail programs post `List-Unsubscribe=One-Click`; the key alone says what is asked, so any body will do. */
export const POST = route({ params: leaveParams }, async ({ params, trace }) => {
  await leaveNews(params.key, trace);
  return ok(noContent());
});

/** Who opens the address by hand is asked first: opening a page changes nothing. */
export const GET = route({ params: leaveParams }, async ({ params }) =>
  ok(new Response(null, { status: 303, headers: { location: `/novidades/sair/${params.key}` } })),
);

export const { DELETE, PATCH, PUT } = otherMethods('GET', 'POST');
