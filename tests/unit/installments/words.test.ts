import { describe, expect, it } from 'vitest';
import {
  effectiveRateInWords,
  feeSentence,
  type InstallmentPlan,
  installmentsInWords,
  obstacleSentence,
} from '@/lib/installments';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents, zeroCents } from '@/lib/kernel/money';
import { ratioFromDecimal } from '@/lib/kernel/ratio';

function plan(changes: Partial<InstallmentPlan> = {}): InstallmentPlan {
  return {
    times: 2,
    downPayment: cents(4_153),
    installments: [cents(6_590), cents(6_590)],
    fee: zeroCents,
    total: cents(17_333),
    interest: zeroCents,
    effectiveRate: { monthly: ratioFromDecimal('0.0163'), yearly: ratioFromDecimal('0.21398') },
    authority: null,
    ...changes,
  };
}

describe('the words of a plan', () => {
  it('give equal installments as one amount, and others by how many there are of each', () => {
    expect(installmentsInWords(plan())).toBe('65,90');
    const uneven = [23_334, 23_334, 23_333].map(cents);
    expect(installmentsInWords(plan({ installments: uneven }))).toBe('2 de 233,34 e 1 de 233,33');
  });

  it('give the effective cost with two places, or say that there is none', () => {
    expect(effectiveRateInWords(plan())).toEqual({ yearly: '21,40\u00a0%', monthly: '1,63\u00a0%' });
    expect(effectiveRateInWords(plan({ effectiveRate: null })).yearly).toBe('não se calcula');
  });

  it('tell the fee of a re-agreement only where there is one', () => {
    expect(feeSentence([plan()])).toBeNull();
    expect(feeSentence([plan({ fee: cents(4_135) })])).toContain('R$\u00a041,35');
  });
});

describe('an obstacle in words', () => {
  it.each([
    [
      { code: 'AGREEMENT_RUNNING', agreedOn: civilDate('2019-01-22'), installmentsLeft: 1 },
      'feito em 22/01/2019, com uma parcela a cobrar',
    ],
    [{ code: 'AGREED_THIS_MONTH', agreedOn: civilDate('2019-04-08') }, 'em 08/04/2019'],
    [{ code: 'NOTHING_TO_SPLIT' }, 'Não há débitos para parcelar'],
    [
      { code: 'DEBT_BELOW_MINIMUM', totalCents: cents(10_000), minimumCents: cents(29_940) },
      'de R$\u00a0100,00 é menor que o mínimo para parcelar, R$\u00a0299,40',
    ],
    [
      { code: 'REAGREEMENTS_EXHAUSTED', atMost: 2, againOn: civilDate('2019-06-11') },
      'reparcelado 2 vezes em 12 meses. Um novo acordo só a partir de 11/06/2019',
    ],
    [{ code: 'DEBTOR_NOT_OWNER_OR_USER' }, 'não é do dono nem do usuário atual'],
  ] as const)('says of %o what to know', (obstacle, words) => {
    expect(obstacleSentence(obstacle)).toContain(words);
  });
});
