import { expect, it } from 'vitest';
import { reviewInWords, reviewReasons, reviewSentence } from '@/lib/billing';

it('tells a review in the same words inside a sentence and alone', () => {
  expect(reviewInWords('JUDICIAL')).toBe('em discussão na Justiça');
  expect(reviewSentence('JUDICIAL')).toBe('Em discussão na Justiça.');
  for (const reason of reviewReasons) {
    expect(reviewSentence(reason).toLowerCase()).toBe(`${reviewInWords(reason)}.`.toLowerCase());
  }
});
