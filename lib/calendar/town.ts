/** The town in which a day is counted; `city` is null where nobody said which. */
export interface Town {
  readonly city: string | null;
  readonly state: string;
}

/** A town with whether any holiday of its own is on file: else its days count as the state's. */
export interface CountedTown extends Town {
  readonly onFile: boolean;
}

/**
 * The places whose holidays hold in a town, besides the nation's: its state, and itself by the name under which it is on file,
 * however it was typed. Source: Lei 9.093/1995, arts. 1º e 2º.
 */
export function placesOfTown({ city, state }: Town, onFile: readonly string[]): readonly string[] {
  if (city === null || city.trim() === '') return [state];
  const own = `${city.trim().replace(/\s+/g, ' ').toLocaleUpperCase('pt-BR')}/${state}`;
  return [state, onFile.find((place) => plain(place) === plain(own)) ?? own];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
