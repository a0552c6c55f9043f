/** Where the server says that it is about to end, to whatever works in its process. */
export const stoppingChannel = 'portal:stopping';

export interface Stopping {
  /** The server ends only after this is settled. */
  readonly waitFor: (work: Promise<unknown>) => void;
}
