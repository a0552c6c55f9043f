import { expect, it } from 'vitest';
import { Turns } from '../../../scripts/testing/turns';

function heard() {
  const texts: string[] = [];
  const turns = new Turns((text) => texts.push(text));
  return { texts, first: turns.begin(), second: turns.begin() };
}

it('who began first is heard at once, and the other when the first has ended', () => {
  const { texts, first, second } = heard();
  second.say('b1');
  first.say('a1');
  expect(texts).toEqual(['a1']);
  first.say('a2');
  first.end();
  expect(texts).toEqual(['a1', 'a2', 'b1']);
  second.say('b2');
  expect(texts).toEqual(['a1', 'a2', 'b1', 'b2']);
});

it('nothing is lost of one that ends before its turn', () => {
  const { texts, first, second } = heard();
  second.say('b1');
  second.end();
  first.end();
  expect(texts).toEqual(['b1']);
});
