declare const brand: unique symbol;

/** A value that only its own constructor can make: `Brand<string, 'CivilDate'>` takes no plain string. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
