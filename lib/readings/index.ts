export type { Meter, MeterReading } from './reading';
