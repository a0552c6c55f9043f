import type { CountedTown } from './town';

/** Whose holidays a day was counted by, for whoever reads it, and what is missing. */
export function townSentence({ city, state, onFile }: CountedTown): string {
  if (city === null) {
    return `Contamos os feriados nacionais e os do estado (${state}). Diga o município do imóvel, para contarmos também os dele.`;
  }
  return onFile
    ? `Contamos os feriados nacionais, os do estado (${state}) e os de ${city}.`
    : `Os feriados do município de ${city} ainda não estão neste portal: contamos os nacionais e os do estado (${state}). Se lá houver outro feriado, o dia pode ser outro.`;
}

/** The page of a town's holidays. */
export function holidaysPath(city: string | null): string {
  return city === null ? '/feriados' : `/feriados?${new URLSearchParams({ municipio: city })}`;
}
