import { describe, expect, it } from 'vitest';
import { confirmationLetter, issueKey, knownLetter } from '@/lib/newsletter';
import { confirmationToken, newsForm } from '@/lib/newsletter/schema';
import { drawToken, hashOf } from '@/lib/newsletter/use-cases/token';

describe('the key of an issue', () => {
  it.each(['2019-05', 'a', 'a'.repeat(40)])('%s', (text) => expect(issueKey(text)).toBe(text));
  it.each(['', '-a', 'a-', 'A', 'a b', 'a:b', 'a%', 'a'.repeat(41)])('not %j', (text) =>
    expect(() => issueKey(text)).toThrow(RangeError),
  );
});

describe('the address that asks for news', () => {
  it('is written in one way', () => {
    expect(newsForm.parse({ email: '  Maria@Example.ORG ' }).email).toBe('maria@example.org');
  });

  it.each([
    [undefined, 'EMAIL_MISSING'],
    ['  ', 'EMAIL_MISSING'],
    ['maria', 'EMAIL_MALFORMED'],
    ['maria@example.org, joao@example.org', 'EMAIL_MALFORMED'],
    ['maria@example.org\r\nBcc: x@example.org', 'EMAIL_MALFORMED'],
    [`${'a'.repeat(110)}@example.org`, 'TEXT_TOO_LONG'],
  ])('%j is refused: %s', (email, code) => {
    expect(newsForm.safeParse({ email }).error?.issues[0]?.message).toBe(code);
  });
});

describe('the token of a confirmation', () => {
  it('is as long as the page expects, and never the same', () => {
    const tokens = Array.from({ length: 100 }, drawToken);
    expect(tokens.every((token) => confirmationToken.safeParse(token).success)).toBe(true);
    expect(new Set(tokens).size).toBe(100);
  });

  it('is kept as a hash that does not hold it', () => {
    const token = drawToken();
    expect(hashOf(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(token)).not.toContain(token);
    expect(hashOf(token)).toBe(hashOf(token));
  });
});

it('no letter to an address that somebody typed says whose it is', () => {
  for (const { subject, heading, paragraphs } of [confirmationLetter('SAEG'), knownLetter('SAEG')]) {
    expect([subject, heading, ...paragraphs].join(' ')).not.toMatch(/matrícula|CPF|Prezad|Olá,/i);
  }
});
