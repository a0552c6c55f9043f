export { type Letter, type LetterWords, writeLetter } from './letter';
export { type LetterFrame, type SignedLetter, signLetter } from './signed-letter';
