export { readIdentifier, typedText } from './identifier';
export { countCharacters, withLineFeeds } from './length';
export { pastedClaim, readPastedPix } from './pasted';
export { parsePhones } from './phone';
export { holdsControls, plainText, withoutControls } from './plain';
export { parsePosition, type TypedPosition } from './position';
export { readProtocol } from './protocol';
export { typedClock, typedDate, typedNumber } from './when';
