import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { resetDatabase } from '@/tests/support/database';
import { acceptAndUndo, connect, refusalOf } from '../constraints/connection';

let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
});
afterAll(() => client.end());

const francisco = slipsAndCharges.links[0];
const maria = mariaAparecida.links[0];

/** Situation, ended on, debt, down payment, installments, billed. */
const agreement = (values: string, link = maria) => `
  INSERT INTO installment_agreement
    (id, premises_id, customer_id, agreed_on, situation, ended_on, debt_cents, down_payment_cents, installments, billed_installments)
  VALUES (gen_random_uuid(), '${link?.premisesId}', '${link?.customerId}', '2019-02-01', ${values})`;

describe('what an agreement must never say', () => {
  it.each([
    ['a debt of nothing', 'installment_agreement_debt_positive', `'NORMAL', NULL, 0, 0, 6, 0`],
    ['a down payment of all', 'installment_agreement_down_payment_within', `'NORMAL', NULL, 100, 100, 6, 0`],
    ['no installments', 'installment_agreement_installments_positive', `'NORMAL', NULL, 100, 10, 0, 0`],
    ['more billed than there are', 'installment_agreement_billed_within', `'NORMAL', NULL, 100, 10, 6, 7`],
    [
      'an end while it stands',
      'installment_agreement_ended_on_a_day',
      `'NORMAL', '2019-03-01', 100, 10, 6, 6`,
    ],
    [
      'no end where it was cancelled',
      'installment_agreement_ended_on_a_day',
      `'CANCELLED', NULL, 100, 10, 6, 6`,
    ],
    [
      'an end before it began',
      'installment_agreement_ends_after_it_begins',
      `'CANCELLED', '2019-01-31', 100, 10, 6, 6`,
    ],
  ])('refuses %s', async (_, constraint, values) => {
    expect(await refusalOf(client, agreement(values))).toBe(constraint);
  });

  it('refuses a second one of the same customer with installments to bill at the same premises', async () => {
    const second = agreement(`'NORMAL', NULL, 100, 10, 6, 0`, francisco);
    expect(await refusalOf(client, second)).toBe('installment_agreement_one_running');
  });

  it('accepts one of somebody else there: an agreement binds who made it', async () => {
    const second = { premisesId: francisco?.premisesId, customerId: maria?.customerId } as typeof maria;
    await acceptAndUndo(client, agreement(`'NORMAL', NULL, 100, 10, 6, 0`, second));
  });

  it('accepts one beside an agreement whose installments are all billed', async () => {
    await acceptAndUndo(client, agreement(`'NORMAL', NULL, 100, 10, 6, 6`, francisco));
  });
});
