import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { databaseIsReachable } from '@/lib/db/reachable';
import { env } from '@/lib/env';
import { isCrossSiteWrite } from '@/lib/http/cross-site';
import { problem } from '@/lib/http/problem';
import { isForPrograms } from '@/lib/http/program-paths';
import { publicFile } from '@/lib/http/public-files';
import { knows } from '@/lib/http/published';
import { commonSecurityHeaders, contentSecurityPolicy } from '@/lib/http/security-headers';
import { notFoundHashes, staticPageHashes } from '@/lib/http/static-pages';
import { requestTrace } from '@/lib/http/trace';
import { cardCompanyOrigins, utilityToday } from '@/lib/utility/current';

export const config = { matcher: ['/((?!_next/static/).*)'] };

/** Before every page and route: refuses other sites' posts, says when the data cannot be reached, sets the security headers. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { PUBLIC_URL } = env();
  const secure = PUBLIC_URL.startsWith('https:');
  if (isCrossSiteWrite(request.method, request.headers, PUBLIC_URL)) {
    return protectedBy(problem({ code: 'CROSS_SITE_REQUEST' }, requestTrace(request.headers)), secure);
  }
  const { pathname } = request.nextUrl;
  if (isForPrograms(pathname)) return protectedBy(NextResponse.next(), secure);
  const found = publicFile(pathname);
  if (found) return protectedBy(file(request, found.etag, secure), secure);
  return protectedBy(await page(request, secure), secure);
}

/** Icons and the like are the same for everybody and need no data; one that did not change is not sent again. */
function file(request: NextRequest, etag: string | null, secure: boolean): NextResponse {
  const isKnown = etag !== null && knows(request.headers.get('if-none-match'), etag);
  const response = isKnown ? new NextResponse(null, { status: 304 }) : NextResponse.next();
  if (etag !== null) response.headers.set('etag', etag);
  const policy = contentSecurityPolicy({ nonce: null, hashes: notFoundHashes() }, secure);
  response.headers.set('content-security-policy', policy);
  return response;
}

/** A static page is answered as it was built, with the hashes of its scripts; any other gets a nonce and is kept by nobody. */
async function page(request: NextRequest, secure: boolean): Promise<NextResponse> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const hashes = staticPageHashes(request.nextUrl.pathname);
  if (hashes && isRead) {
    const response = NextResponse.next();
    response.headers.set('content-security-policy', contentSecurityPolicy({ nonce: null, hashes }, secure));
    return response;
  }
  if (isRead && !(await databaseIsReachable())) return unavailable(request, secure);
  const nonce = randomBytes(16).toString('base64');
  const formTargets = cardCompanyOrigins(utilityToday());
  const policy = contentSecurityPolicy({ nonce, hashes: notFoundHashes(), formTargets }, secure);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'no-store');
  return response;
}

function unavailable(request: NextRequest, secure: boolean): NextResponse {
  const path = '/indisponivel';
  const response = NextResponse.rewrite(new URL(path, request.url), { status: 503 });
  const hashes = staticPageHashes(path) ?? [];
  response.headers.set('content-security-policy', contentSecurityPolicy({ nonce: null, hashes }, secure));
  response.headers.set('cache-control', 'no-store');
  response.headers.set('retry-after', '30');
  return response;
}

function protectedBy<Answer extends Response>(response: Answer, secure: boolean): Answer {
  for (const [name, value] of Object.entries(commonSecurityHeaders(secure)))
    response.headers.set(name, value);
  return response;
}
