import { describe, expect, it, test } from 'vitest';
import { cutRulesOn } from '@/lib/information';
import { cutQuestions } from '@/lib/information/cut-questions';
import { civilDate } from '@/lib/kernel/civil-date';
import { toldService } from '@/lib/service-tariff';
import { saegCatalogue } from '../service-tariff/questions';

function answersOn(day: string, state = 'SE') {
  const on = civilDate(day);
  const services = saegCatalogue.services.filter(({ reconnects }) => reconnects !== null);
  const told = services.map((service) => toldService(service, on));
  const [cut, withoutNotice, reconnection] = cutQuestions(cutRulesOn(on, state), told);
  return {
    cut: cut?.answer ?? [],
    withoutNotice: withoutNotice?.answer ?? [],
    reconnection: reconnection?.answer ?? [],
  };
}

describe('Lei 14.015/2020, in force on 16/06/2020, and Lei estadual de Sergipe 8.632/2019, on 20/12/2019: the law of the day', () => {
  test.each([
    ['2019-04-22', 'SE', false, false],
    ['2019-12-19', 'SE', false, false],
    ['2019-12-20', 'SE', false, true],
    ['2020-06-15', 'SE', false, true],
    ['2020-06-15', 'SP', false, false],
    ['2020-06-16', 'SP', true, false],
    ['2020-06-16', 'SE', true, true],
    ['2026-01-01', 'SE', true, true],
  ])('on %s in %s: federal %s, of homes in Sergipe %s', (day, state, federal, homes) => {
    const { cut, withoutNotice } = answersOn(day, state);
    expect(cut.some((text) => text.includes('incluído pela Lei 14.015/2020'))).toBe(federal);
    expect(cut[0]?.includes('O aviso diz a partir de que dia')).toBe(federal);
    expect(cut.some((text) => text.includes('8.632/2019'))).toBe(homes);
    expect(withoutNotice[0]?.includes('a taxa de religação não é devida')).toBe(federal);
    expect(JSON.stringify(answersOn(day, state)).includes('14.015/2020')).toBe(federal);
  });

  it('says on which days no cut begins', () => {
    expect(answersOn('2020-06-16', 'SP').cut[1]).toBe(
      'O corte não pode começar na sexta-feira, no sábado, no domingo, em feriado nem na véspera de feriado (Lei 13.460/2017, art. 6º, parágrafo único, incluído pela Lei 14.015/2020).',
    );
    expect(answersOn('2019-04-22').cut[1]).toBe(
      'A lei federal desta data não proíbe dia da semana nem hora para o corte.',
    );
  });
});

describe('SAEG, Religação, itens III, VI e IX: how a reconnection is asked for', () => {
  const { reconnection } = answersOn('2019-04-22');

  it('asks for all pending debts, not for what caused the cut', () => {
    expect(reconnection[0]).toBe(
      'Quem pede pagou todos os débitos pendentes que tem no imóvel. Débitos de um ocupante anterior ficam à parte e não impedem o pedido.',
    );
    expect(reconnection.join(' ')).not.toMatch(/causou o corte/);
  });

  it('tells each kind with its own term (itens IV, VII e X)', () => {
    expect(reconnection).toHaveLength(4);
    expect(reconnection[1]).toMatch(/^Religação de água cortada no cavalete: 24 horas.*48 horas/);
    expect(reconnection[2]).toMatch(/^Religação de água cortada na calçada ou na rua: 48 horas.*72 horas/);
    expect(reconnection[3]).toMatch(/^Religação de água com ramal retirado: 30 dias corridos/);
  });

  it('without a tariff sends to the counter', () => {
    const [, , asked] = cutQuestions(cutRulesOn(civilDate('2019-04-22'), 'SE'), []);
    expect(asked?.answer).toEqual([
      'As regras da religação não estão neste portal: pergunte no atendimento.',
    ]);
  });
});
