import type { MeterReading } from '@/lib/readings';

/** What the connection used in a month: what was measured, else what was billed. */
export function consumedVolume({ measured, billed }: Pick<MeterReading, 'measured' | 'billed'>): number {
  return measured ?? billed;
}
