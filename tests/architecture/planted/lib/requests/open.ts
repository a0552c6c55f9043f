import type { Closed } from './close';

export type Open = { next: Closed };
