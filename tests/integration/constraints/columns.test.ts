import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '@/tests/support/database';
import { connect, refusalOf } from './connection';

let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
});
afterAll(() => client.end());

const premises = `'${mariaAparecida.links[0]?.premisesId}'`;
const customer = `'${mariaAparecida.customer.id}'`;
const openBill = `'${mariaAparecida.bills?.at(-1)?.id}'`;
const paidBill = `'${mariaAparecida.bills?.at(0)?.id}'`;
const newId = 'gen_random_uuid()';

const payment = (values: string) =>
  `INSERT INTO payment (id, premises_id, collector_id, paid_on, amount_cents, bill_id, slip_id, classification)
   VALUES (${newId}, ${premises}, 104, '2019-04-22', ${values})`;
const slip = (values: string) =>
  `INSERT INTO service_slip (id, premises_id, customer_id, charge_type_code, description, number, amount_cents, issued_on, due_on)
   VALUES (${newId}, ${premises}, ${customer}, 28, 'GUIA', ${values})`;
const charge = (values: string) =>
  `INSERT INTO charge_to_come (id, premises_id, customer_id, kind, description, created_on, installments, billed_installments, remaining_cents)
   VALUES (${newId}, ${premises}, ${customer}, 'SERVICE', 'SERVIÇO', '2019-04-01', ${values})`;
const registration = (values: string) =>
  `INSERT INTO registration_request (id, name, role, phone, email, requested_on, client_address, protocol, account_number, tax_id)
   VALUES (${newId}, 'MARIA APARECIDA', 'USER', '79999990000', 'maria@example.com', '2019-04-22', '::1', ${values})`;
const aSlip = '(SELECT id FROM service_slip ORDER BY number LIMIT 1)';

// biome-ignore format: one refusal a row
const never: readonly (readonly [sentence: string, constraint: string, statement: string])[] = [
  ['an account number with a wrong check digit', 'premises_account_number_valid',
    `UPDATE premises SET account_number = '4647263' WHERE id = ${premises}`],
  ['an account number with a leading zero', 'premises_account_number_valid',
    `UPDATE premises SET account_number = '04647262' WHERE id = ${premises}`],
  ['an account number with punctuation', 'premises_account_number_valid',
    `UPDATE premises SET account_number = '464726.2' WHERE id = ${premises}`],
  ['an account number of ten digits', 'premises_account_number_valid',
    `UPDATE premises SET account_number = '1234567899' WHERE id = ${premises}`],
  ['a state that is not two letters', 'premises_state_valid', `UPDATE premises SET state = 's' WHERE id = ${premises}`],
  ['a postal code with punctuation', 'premises_postal_code_valid',
    `UPDATE premises SET postal_code = '49520-00' WHERE id = ${premises}`],
  ['a locality of four digits', 'locality_id_three_digits', `INSERT INTO locality (id, name) VALUES (1000, 'LONGE')`],
  ['a category without dwelling units', 'dwelling_units_positive',
    `UPDATE dwelling_units SET units = 0 WHERE premises_id = ${premises}`],
  ['a CPF with punctuation', 'customer_tax_id_format',
    `UPDATE customer SET tax_id = '111.444.777-35' WHERE id = ${customer}`],
  ['a CPF of ten digits', 'customer_tax_id_format', `UPDATE customer SET tax_id = '1114447773' WHERE id = ${customer}`],
  ['a CNPJ in lower case', 'customer_tax_id_format',
    `UPDATE customer SET tax_id = '12abc34501de35' WHERE id = ${customer}`],
  ['a CNPJ with a letter for a check digit', 'customer_tax_id_format',
    `UPDATE customer SET tax_id = '12ABC34501DE3X' WHERE id = ${customer}`],
  ['a link that ends before it begins', 'premises_link_period',
    `UPDATE premises_link SET until = since - 1 WHERE premises_id = ${premises}`],
  ['a thirteenth month', 'bill_reference_month_format',
    `UPDATE bill SET reference_month = '2018-13' WHERE id = ${openBill}`],
  ['a month written the other way round', 'bill_reference_month_format',
    `UPDATE bill SET reference_month = '12/2018' WHERE id = ${openBill}`],
  ['a bill due before it was issued', 'bill_due_after_issue',
    `UPDATE bill SET due_on = issued_on - 1 WHERE id = ${openBill}`],
  ['a bill of a negative amount', 'bill_total_not_negative', `UPDATE bill SET total_cents = -1 WHERE id = ${openBill}`],
  ['a paid bill without a date', 'bill_paid_is_settled', `UPDATE bill SET settled_on = NULL WHERE id = ${paidBill}`],
  ['an open bill that has been settled', 'bill_open_is_not_settled',
    `UPDATE bill SET settled_on = '2019-04-22' WHERE id = ${openBill}`],
  ['a review without a date', 'bill_review_complete',
    `UPDATE bill SET review_reason = 'JUDICIAL' WHERE id = ${openBill}`],
  ['a review without a reason', 'bill_review_complete',
    `UPDATE bill SET review_since = '2019-04-22' WHERE id = ${openBill}`],
  ['a bill line of a negative amount', 'bill_line_amount_not_negative',
    `UPDATE bill_line SET amount_cents = -1 WHERE bill_id = ${openBill}`],
  ['a payment of nothing', 'payment_amount_positive', payment(`0, ${paidBill}, NULL, 'SETTLED'`)],
  ['a payment of a bill and a slip at once', 'payment_one_subject', payment(`100, ${paidBill}, ${aSlip}, 'SETTLED'`)],
  ['a payment that settles nothing', 'payment_settles_something', payment(`100, NULL, NULL, 'SETTLED'`)],
  ['a slip numbered zero', 'service_slip_number_positive', slip(`0, 100, '2019-04-01', '2019-04-10'`)],
  ['a slip of nothing', 'service_slip_amount_positive', slip(`1, 0, '2019-04-01', '2019-04-10'`)],
  ['a slip due before it was issued', 'service_slip_due_after_issue', slip(`1, 100, '2019-04-01', '2019-03-31'`)],
  ['a charge to come of a negative amount', 'charge_to_come_remaining_not_negative', charge('1, 0, -1')],
  ['a charge to come in no installments', 'charge_to_come_installments_positive', charge('0, 0, 100')],
  ['more installments billed than there are', 'charge_to_come_billed_within', charge('6, 7, 100')],
  ['a credit of a negative amount', 'credit_remaining_not_negative',
    'UPDATE credit SET remaining_cents = -remaining_cents'],
  ['an index factor of zero', 'index_factor_positive', 'UPDATE index_factor SET factor = 0'],
  ['an index factor of no month', 'index_factor_month_format', `UPDATE index_factor SET month = '2018-00'`],
  ['an index factor without a source', 'index_factor_sourced', `UPDATE index_factor SET source = ''`],
  ['a holiday without a source', 'holiday_sourced', `UPDATE holiday SET source = ''`],
  ['a national holiday of one state', 'holiday_place_of_scope',
    `UPDATE holiday SET place = 'SE' WHERE scope = 'NATIONAL'`],
  ['a municipal holiday of no city', 'holiday_place_of_scope',
    `UPDATE holiday SET place = 'SE' WHERE scope = 'MUNICIPAL'`],
  ['a protocol of another origin', 'registration_request_protocol_format',
    registration(`'20192000000001', '4647262', '11144477735'`)],
  ['a request for an account number that is not one', 'registration_request_account_number_format',
    registration(`'20191000000001', '464726.2', '11144477735'`)],
  ['a request for a CPF with a letter', 'registration_request_tax_id_format',
    registration(`'20191000000001', '4647262', '1114447773X'`)],
  ['details of the trail that are not named', 'audit_event_details_object',
    `INSERT INTO audit_event (correlation_id, actor_kind, action, details) VALUES ('c', 'SYSTEM', 'TRIED', '[]')`],
];

describe('what a single row must never say', () => {
  it.each(never)('refuses %s', async (_, constraint, statement) => {
    expect(await refusalOf(client, statement)).toBe(constraint);
  });
});
