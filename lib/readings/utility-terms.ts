/** How the consumption of a month was found: by the meter, by the average, by the minimum, or without a meter. */
export type ReadingKind = 'MEASURED' | 'AVERAGED' | 'MINIMUM' | 'NOT_MEASURED';
