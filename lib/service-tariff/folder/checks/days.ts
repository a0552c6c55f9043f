import { addDays } from '@/lib/kernel/civil-date';
import type { Fault } from '@/lib/utility-files';
import { provisionsOf } from '../../apply';
import { coveredFrom } from '../../catalogue-of';
import type { Provision } from '../../provision';
import { pathOfRule, type ReadTariff, type ServiceSource } from './read-tariff';

/**
 * Every rule of a service holds on each day from the first it is priced on, without a gap and without an end: on a day that a
 * rule does not cover nothing of the service can be answered.
 */
export function uncoveredDays({ services }: ReadTariff): readonly Fault[] {
  return services.flatMap((source) => provisionsOf(source.service).flatMap((rule) => faultsOf(source, rule)));
}

function faultsOf(source: ServiceSource, { id, rule: { entries } }: Provision<unknown>): readonly Fault[] {
  const path = pathOfRule(source, id);
  const first = coveredFrom(source.service);
  return entries.flatMap(({ from, until }, index) => {
    const next = entries[index + 1];
    const at = (key: string, message: string) =>
      source.file.faultAt([...path, 'vigencias', index, key], message);
    return [
      ...(index === 0 && from > first
        ? [at('desde', `começa depois do primeiro dia do serviço (${first}): diga o que valia antes`)]
        : []),
      ...(until !== undefined && !next
        ? [at('ate', 'termina sem que outra vigência comece: diga o que vale depois')]
        : []),
      ...(until !== undefined && next && next.from !== addDays(until, 1)
        ? [at('ate', `deixa dias sem regra: a vigência seguinte só começa em ${next.from}`)]
        : []),
    ];
  });
}
