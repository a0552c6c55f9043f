import { describe, expect, it, test } from 'vitest';
import { cutRulesOn, portalServices, questionsOf, requestServices } from '@/lib/information';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { profiles } from '../../support/utilities';
import { desoCatalogue, saegCatalogue } from '../service-tariff/questions';

const on = civilDate('2019-04-22');

describe('Lei 13.460/2017, art. 7º: the service letter', () => {
  test.each(['deso', 'saeg'] as const)('of %s tells all of every service, each under its own name', (id) => {
    const services = [
      ...portalServices,
      ...requestServices(ruleAt(profiles[id].requests, on).value, saegCatalogue.services, on),
    ];
    const silent = services.filter((service) =>
      Object.values(service).some((text) => [text].flat().join('').trim() === ''),
    );
    expect(silent).toEqual([]);
    expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
  });

  it('says the deadline and the door of a request as its catalogue has them', () => {
    const catalogue = ruleAt(profiles.deso.requests, on).value;
    const specifications = catalogue.flatMap((type) => type.specifications);
    const services = requestServices(catalogue, desoCatalogue.services, on);
    for (const { open, code } of specifications)
      expect(services.map(({ path }) => path.split('?')[0])).toContain(
        open ? `/pedir/${code}` : `/solicitacoes/nova/${code}`,
      );
    const leak = services.find(({ path }) => path === '/pedir/vazamento-na-rua');
    expect(leak?.longestTime[0]).toBe('1 dia corrido');
  });
});

describe('the answers', () => {
  const answersOf = (id: 'deso' | 'saeg') => {
    const { lateCharges, statement, secondCopy } = profiles[id];
    const rules = {
      lateCharges: ruleAt(lateCharges, on).value,
      statement: ruleAt(statement, on).value,
      secondCopy: ruleAt(secondCopy, on).value,
      cut: cutRulesOn(on, 'SE'),
      reconnections: [],
    };
    return JSON.stringify(questionsOf(rules));
  };

  it('tell the rules that are charged by', () => {
    expect(answersOf('deso')).toMatch(/Multa de 2.%.*juros de 1.%.*por mês do calendário/);
    expect(answersOf('deso')).toContain('vale por 7 dias');
    expect(answersOf('saeg')).toContain('contados por dia');
  });
});
