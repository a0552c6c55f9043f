export type { Meter, MeterReading } from './reading';
export type { ReadingKind } from './utility-terms';
