/** Where a page says which status its answer is to have; whoever renders it and whoever answers share nothing else. */
export const pageStatusChannel = 'portal:page-status';

export interface PageStatus {
  readonly status: number;
}
