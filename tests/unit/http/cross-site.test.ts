import { expect, it } from 'vitest';
import { isCrossSiteWrite } from '@/lib/http/cross-site';

const portal = 'https://loja.example.org';

it.each([
  ['a read from anywhere', 'GET', { 'sec-fetch-site': 'cross-site' }, false],
  ['our own form', 'POST', { 'sec-fetch-site': 'same-origin', origin: portal }, false],
  ['another site', 'POST', { 'sec-fetch-site': 'cross-site' }, true],
  ['a sister site of the same domain', 'POST', { 'sec-fetch-site': 'same-site' }, true],
  ['another site in an older browser', 'POST', { origin: 'https://evil.example' }, true],
  ['a sandboxed frame', 'POST', { origin: 'null' }, true],
  ['our own form in an older browser', 'DELETE', { origin: portal }, false],
  [
    'our own form by another name of this machine',
    'POST',
    { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
    false,
  ],
  ['a program without a browser', 'POST', {}, false],
])('%s: %s refused or not', (_case, method, headers, expected) => {
  expect(isCrossSiteWrite(method, new Headers(headers as Record<string, string>), portal)).toBe(expected);
});
