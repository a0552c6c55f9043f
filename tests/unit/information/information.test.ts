import { describe, expect, it, test } from 'vitest';
import { portalServices, questionsOf, requestServices } from '@/lib/information';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { profiles } from '../../support/utilities';

const on = civilDate('2019-04-22');

describe('Lei 13.460/2017, art. 7º: the service letter', () => {
  test.each(['deso', 'saeg'] as const)('of %s tells all of every service, each under its own name', (id) => {
    const services = [...portalServices, ...requestServices(ruleAt(profiles[id].requests, on).value)];
    const silent = services.filter((service) => Object.values(service).some((text) => text.trim() === ''));
    expect(silent).toEqual([]);
    expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
  });

  it('says the deadline and the door of a request as its catalogue has them', () => {
    const catalogue = ruleAt(profiles.deso.requests, on).value;
    const specifications = catalogue.flatMap((type) => type.specifications);
    const services = requestServices(catalogue);
    for (const [index, { open, code }] of specifications.entries())
      expect(services[index]?.path).toBe(open ? `/pedir/${code}` : '/solicitacoes');
    const leak = services.find(({ path }) => path === '/pedir/vazamento-na-rua');
    expect(leak?.longestTime).toMatch(/^1 dia\./);
  });
});

describe('the answers', () => {
  const answersOf = (id: 'deso' | 'saeg') => {
    const { lateCharges, statement, secondCopy } = profiles[id];
    const rules = {
      lateCharges: ruleAt(lateCharges, on).value,
      statement: ruleAt(statement, on).value,
      secondCopy: ruleAt(secondCopy, on).value,
    };
    return JSON.stringify(questionsOf(rules));
  };

  it('tell the rules that are charged by', () => {
    expect(answersOf('deso')).toMatch(/Multa de 2.%.*juros de 1.%.*por mês do calendário/);
    expect(answersOf('deso')).toContain('vale por 7 dias');
    expect(answersOf('saeg')).toContain('contados por dia');
  });
});
