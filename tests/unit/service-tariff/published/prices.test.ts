import { describe, expect, it, test } from 'vitest';
import {
  deadlineCaseInWords,
  findService,
  groupServices,
  ownPrices,
  periodsOf,
  priceInWords,
  pricesOnTop,
  publishedTermInWords,
  type ServiceCode,
  shortTermsInWords,
} from '@/lib/service-tariff';
import { desoCatalogue, saegCatalogue } from '../questions';

function service(code: ServiceCode) {
  const found = findService(saegCatalogue, code);
  if (!found) throw new RangeError(code);
  return found;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const listed = (code: ServiceCode) =>
  ownPrices(service(code)).map((item) => [
    item.description,
    ...periodsOf(item).map(({ value }) => plain(priceInWords(value, item.unit))),
  ]);

describe('the price list', () => {
  it.each([
    ['lacre-violado', [['Lacre novo, por violação', 'R$ 24,78']]],
    [
      'mudanca-de-cavalete-deslocamento',
      [
        ['Deslocamento do cavalete de 20 mm', 'R$ 196,33'],
        ['Deslocamento do cavalete de 25 a 50 mm', 'Orçamento'],
      ],
    ],
    [
      'repavimentacao',
      [
        ['Asfalto CBUQ sobre base de bica corrida', 'R$ 97,00 por m²'],
        ['Paralelepípedo', 'R$ 55,20 por m²'],
        ['Bloquete de concreto', 'R$ 67,90 por m²'],
        ['Asfalto PMF sobre base de bica corrida', 'R$ 93,80 por m²'],
        ['Outro piso', 'Valor não publicado'],
      ],
    ],
  ] as const)('has what %s costs', (code, prices) => {
    expect(listed(code)).toEqual(prices);
  });

  test.each(saegCatalogue.services)('tells every price of $code once, its own or on top', (one) => {
    const told = [...ownPrices(one), ...pricesOnTop(one)].map(
      ({ id, description }) => `${id} ${description}`,
    );
    expect(told.toSorted()).toEqual(
      one.prices.map(({ id, description }) => `${id} ${description}`).toSorted(),
    );
    expect(ownPrices(one).length).toBeGreaterThan(0);
  });

  it.each([saegCatalogue, desoCatalogue])('has every service in one group', ({ services }) => {
    const grouped = groupServices(services).flatMap((group) => group.services);
    expect(grouped.map(({ code }) => code).toSorted()).toEqual(services.map(({ code }) => code).toSorted());
  });
});

describe('how long it takes, before anybody has asked', () => {
  it.each([
    ['lacre-violado', ['7 dias corridos']],
    ['religacao-no-cavalete', ['24 horas, no atendimento presencial', '48 horas, pela internet']],
    ['ligacao-de-esgoto', ['Fazer a vistoria: 7 dias corridos', 'Fazer a ligação: 30 dias corridos']],
    ['conserto-de-cavalete', []],
  ] as const)('is told of %s in short', (code, lines) => {
    expect(shortTermsInWords(service(code))).toEqual(lines);
  });

  it('says what a term runs from, also where it hangs on an inspection', () => {
    const words = (code: ServiceCode) =>
      service(code).deadlines.map((one) => periodsOf(one).map(publishedTermInWords)[0]);
    expect(words('religacao-no-cavalete')[0]).toBe(
      '24 horas, contadas do pedido ou, se houver vistoria, da aprovação dela',
    );
    expect(words('repavimentacao')[0]).toBe(
      '7 dias corridos, contados do primeiro dia útil depois da ordem de serviço',
    );
  });

  it('says where a term has a place', () => {
    expect(service('religacao-no-cavalete').deadlines.map(deadlineCaseInWords)).toEqual([
      'Pedido no atendimento presencial',
      'Pedido pela internet',
    ]);
    expect(service('religacao-supressao').deadlines.map(deadlineCaseInWords)).toEqual([
      null,
      'Na rua: asfalto CBUQ ou asfalto PMF',
      'Na calçada: asfalto CBUQ, paralelepípedo, bloquete de concreto, asfalto PMF ou outro piso',
      'Na rua: paralelepípedo ou bloquete de concreto',
    ]);
  });
});
