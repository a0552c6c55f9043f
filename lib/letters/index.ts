export { type Letter, type LetterWords, writeLetter } from './letter';
export { signLetter } from './signed-letter';
