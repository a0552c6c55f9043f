import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { catalogueOf, emptyCatalogue, findService, quote } from '@/lib/service-tariff';
import { demonstrationDay, question, saegCatalogue, strangerFacts } from '../questions';
import { type Planted, readPlanted, told } from './planting';

const index = 'exemplo/tarifa/tarifa.yaml';

function borrowing(terms: string): Planted {
  return [index, `vigencias:\n  - desde: 2016-01-01\n    ${terms}\n    fonte: {ato: Decisão de exemplo}\n`];
}

/** A third utility's folder, which is nowhere but here. */
const lent = borrowing('emprestada_de: saeg\n    omite: [lacre-violado]\n    aviso: Tabela da SAEG');

describe('a utility without a tariff of its own', () => {
  it('offers what it borrows, less what it leaves out and the lender’s telephones, and says whose it is', () => {
    const { terms, faults } = readPlanted('exemplo', lent);
    expect(faults).toEqual([]);
    const catalogue = terms && catalogueOf(ruleAt(terms, demonstrationDay));
    const kept = saegCatalogue.services.map(({ code }) => code).filter((code) => code !== 'lacre-violado');
    expect(catalogue?.services.map(({ code }) => code)).toEqual(kept);
    expect(catalogue?.borrowed?.value).toBe('Tabela da SAEG');
    const channels = findService(catalogue ?? emptyCatalogue, 'mudanca-de-cavalete-ajuste')?.channels ?? [];
    expect(channels.map(({ id }) => id.split('.').at(-1))).toEqual(['balcao', 'internet']);
  });

  it('is quoted by the very prices of the lender', () => {
    const { terms } = readPlanted('exemplo', lent);
    const asked = question('repavimentacao', {
      brokenPavements: [{ place: 'STREET', pavement: 'ASPHALT_CBUQ', areaM2: '2' }],
    });
    const answer = terms && quote(catalogueOf(ruleAt(terms, demonstrationDay)), asked, strangerFacts);
    expect(answer?.ok && answer.value.total).toBe(19_400);
  });

  it('publishes none where its folder has none, and quotes nothing', () => {
    expect(readPlanted('sem-tarifa')).toEqual({ terms: null, own: null, faults: [] });
    const answer = quote(emptyCatalogue, question('lacre-violado'), strangerFacts);
    expect(answer).toEqual({ ok: false, error: [{ code: 'SERVICE_UNKNOWN', service: 'lacre-violado' }] });
  });

  it('may borrow from a day on: the day before, nothing holds', () => {
    const { terms } = readPlanted('exemplo', lent);
    expect(() => terms && ruleAt(terms, civilDate('2015-12-31'))).toThrow('covers 2015-12-31');
  });

  test.each<[string, string, string]>([
    [
      'from a utility that there is not',
      'emprestada_de: sabesp\n    aviso: x',
      'exemplo/tarifa/tarifa.yaml:3:20: não há a companhia “sabesp” em lib/utilities',
    ],
    [
      'from one that borrows itself',
      'emprestada_de: deso\n    aviso: x',
      'exemplo/tarifa/tarifa.yaml:3:20: a companhia “deso” não tem tarifa própria para emprestar',
    ],
    [
      'without saying whose it is',
      'emprestada_de: saeg',
      'exemplo/tarifa/tarifa.yaml:2:5: falta “aviso”: o que a página diz de quem é a tabela',
    ],
    [
      'without a service that the lender does not have',
      'emprestada_de: saeg\n    aviso: x\n    omite: [ligacao-de-gas]',
      'exemplo/tarifa/tarifa.yaml:5:13: a tarifa de “saeg” não tem o serviço “ligacao-de-gas”',
    ],
    [
      'from nobody',
      'aviso: x',
      'exemplo/tarifa/tarifa.yaml:2:5: falta “usa: propria” ou “emprestada_de”: de quem é a tarifa',
    ],
  ])('cannot borrow %s', (_, terms, expected) => {
    expect(told('exemplo', borrowing(terms))).toEqual([expected]);
  });

  it('is told of a fault in the lender’s files, where it stands', () => {
    const fault: Planted = ['saeg/tarifa/servicos/lacre-violado.yaml', ['"24,78"', 'grátis']];
    expect(told('exemplo', lent, fault)).toEqual([
      'saeg/tarifa/servicos/lacre-violado.yaml:39:16: “grátis” não é um valor em reais: escreva 24,78',
    ]);
  });
});
