import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { Declaration } from '@/lib/http/declaration';
import { csv } from '@/lib/http/media';
import { writeAnswer } from '@/lib/http/write-answer';

const file = { text: 'a;b\r\n', contentType: 'text/csv; charset=utf-8' };

const declaration: Declaration = {
  method: 'GET',
  path: '/table.csv',
  id: 'tabulate',
  summary: 'A table.',
  auth: 'public',
  published: true,
  answers: { 200: { description: 'The table.', mediaTypes: ['text/csv'] } },
  refusals: [],
};

function asked(headers: HeadersInit = {}, text = file.text): Response {
  const request = new Request('http://localhost/', { headers });
  return writeAnswer(declaration, request, { status: 200, content: csv(text, 'a.csv'), headers: {} });
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
    const other = asked({}, 'c');
    expect(other.headers.get('etag')).not.toBe(answer.headers.get('etag'));
  });

  const etag = asked().headers.get('etag') ?? '';

  test.each([etag, `W/${etag}`, `"x", ${etag}`, '*'])(
    'is not sent again to whoever has %s',
    async (known) => {
      const answer = asked({ 'if-none-match': known });
      expect(answer.status).toBe(304);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(await answer.text()).toBe('');
    },
  );

  it('is sent to whoever has another', () => {
    expect(asked({ 'if-none-match': '"x"' }).status).toBe(200);
  });

  it('is read in place where it is no file', () => {
    const answers = { 200: { description: 'The text.', schema: z.string() } };
    const content = { status: 200, content: 'a', headers: {} };
    const answer = writeAnswer({ ...declaration, answers }, new Request('http://localhost/'), content);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });
});
