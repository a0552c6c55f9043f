export { type Limit, secondsToWait } from './limit';
export { type LimitCode, limits, listLimits } from './limits';
export type { TooManyAttempts, TooManyRequests } from './refusal';
