import { allocate, type Cents, cents } from '@/lib/kernel/money';
import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  powerRatio,
  type Ratio,
  ratio,
  roundRatio,
  roundToInteger,
  subtractRatios,
} from '@/lib/kernel/ratio';

const one = ratio(1, 1);
const hundred = ratio(100, 1);

/**
 * What is left after the down payment, in so many monthly installments, the first a month after it.
 * With interest all are equal (Tabela Price); without, they sum to the principal and the first ones carry the cents left over.
 * Each division is rounded half up to seven places and the installment half down to the cent, as GSAN does.
 * `count` is a whole number from 1 up. Source: GSAN, obterOpcoesDeParcelamento (UC0214), PARM_ICTABELAPRICE.
 */
export function splitPrincipal(principal: Cents, monthlyInterest: Ratio, count: number): readonly Cents[] {
  const weights = Array.from({ length: count }, () => 1);
  if (compareRatios(monthlyInterest, ratio(0, 1)) === 0) return allocate(principal, weights);
  const amount = priceInstallment(principal, monthlyInterest, count);
  return weights.map(() => amount);
}

function priceInstallment(principal: Cents, monthlyInterest: Ratio, count: number): Cents {
  const interest = roundRatio(monthlyInterest, 7, 'half-up');
  const present = sevenPlaces(one, powerRatio(addRatios(one, interest), count));
  const factor = sevenPlaces(subtractRatios(one, present), interest);
  const reais = sevenPlaces(ratio(principal, 100), factor);
  return cents(roundToInteger(multiplyRatios(reais, hundred), 'half-down'));
}

function sevenPlaces(a: Ratio, b: Ratio): Ratio {
  return roundRatio(divideRatios(a, b), 7, 'half-up');
}
