import type { Open } from './open';

export type Closed = { before: Open };
