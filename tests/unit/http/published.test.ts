import { describe, expect, it, test } from 'vitest';
import { published } from '@/lib/http/published';

const file = { text: 'a;b\r\n', contentType: 'text/csv; charset=utf-8', fileName: 'a.csv' };

function asked(headers: HeadersInit = {}): Response {
  return published(new Request('http://localhost/', { headers }), file);
}

describe('RFC 9110: what is published for everybody', () => {
  it('may be kept for an hour, and is named by its content', async () => {
    const answer = asked();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(file.text);
    expect(Object.fromEntries(answer.headers)).toEqual({
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'cache-control': 'public, max-age=3600',
      'content-type': file.contentType,
      'content-disposition': 'attachment; filename="a.csv"',
    });
    const other = published(new Request('http://localhost/'), { ...file, text: 'c' });
    expect(other.headers.get('etag')).not.toBe(answer.headers.get('etag'));
  });

  const etag = asked().headers.get('etag') ?? '';

  test.each([etag, `W/${etag}`, `"x", ${etag}`, '*'])('is not sent again to who has %s', async (known) => {
    const answer = asked({ 'if-none-match': known });
    expect(answer.status).toBe(304);
    expect(answer.headers.get('etag')).toBe(etag);
    expect(await answer.text()).toBe('');
  });

  it('is sent to who has another', () => {
    expect(asked({ 'if-none-match': '"x"' }).status).toBe(200);
  });

  it('is read in place where it has no file name', () => {
    const answer = published(new Request('http://localhost/'), { ...file, fileName: null });
    expect(answer.headers.get('content-disposition')).toBeNull();
  });
});
