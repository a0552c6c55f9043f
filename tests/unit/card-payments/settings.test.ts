import { describe, expect, it } from 'vitest';
import { environmentProblems } from '@/lib/env';

const complete = {
  DATABASE_URL: 'postgresql://localhost/portal',
  AUTH_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://portal.example',
};
const secret = 's'.repeat(32);

describe('the secrets of the card companies', () => {
  it.each([
    ['none', undefined],
    ['one', `a:${secret}`],
    ['two', `a:${secret},b-2:${secret}`],
  ])('may be %s', (_case, CARD_COMPANY_SECRETS) => {
    expect(environmentProblems({ ...complete, CARD_COMPANY_SECRETS })).toEqual([]);
  });

  it.each([
    ['shorter than 32 characters', `a:${secret.slice(1)}`],
    ['of nobody', secret],
    ['of a company with a strange name', `A b:${secret}`],
    ['followed by something else', `a:${secret},x`],
  ])('refuse to start when one is %s', (_case, CARD_COMPANY_SECRETS) => {
    const problems = environmentProblems({ ...complete, CARD_COMPANY_SECRETS });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('CARD_COMPANY_SECRETS');
  });
});
