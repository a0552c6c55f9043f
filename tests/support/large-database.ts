import type pg from 'pg';

/** How many times the demonstration is there: its 130 bills are some 50,000 then. */
const copies = 400;

/** What nobody of the demonstration has yet, given once to each customer of each premises. */
const oneOfEach: readonly string[] = [
  `INSERT INTO service_slip (id, premises_id, customer_id, number, charge_type_code, description, issued_on, due_on, amount_cents)
   SELECT gen_random_uuid(), premises_id, customer_id, 900000 + row_number() OVER (), 1, 'x', '2019-04-01', '2019-04-30', 100 FROM premises_link`,
  `INSERT INTO payment (id, premises_id, slip_id, collector_id, amount_cents, paid_on)
   SELECT gen_random_uuid(), premises_id, id, 104, 100, '2019-04-02' FROM service_slip WHERE number > 900000`,
  `INSERT INTO credit (id, premises_id, customer_id, description, remaining_cents, created_on)
   SELECT gen_random_uuid(), premises_id, customer_id, 'x', 100, '2019-04-01' FROM premises_link`,
  `INSERT INTO charge_to_come (id, premises_id, customer_id, kind, description, installments, remaining_cents, created_on)
   SELECT gen_random_uuid(), premises_id, customer_id, 'SERVICE', 'x', 1, 100, '2019-04-01' FROM premises_link`,
  `INSERT INTO installment_simulation (id, premises_id, customer_id, debtor_id, simulated_on, with_reconnection)
   SELECT gen_random_uuid(), premises_id, customer_id, customer_id, '2019-04-20', false FROM premises_link`,
  `INSERT INTO due_date_change (id, premises_id, customer_id, number, previous_day, day, following_month, changed_on, may_change_on, next_due_on)
   SELECT gen_random_uuid(), premises_id, customer_id, 100 + row_number() OVER (), 10, 20, false, '2018-01-10', '2018-07-10', '2018-02-20' FROM premises_link`,
  `INSERT INTO debt_statement (id, premises_id, customer_id, issued_on, valid_until, original_cents, charges_cents, credits_cents, total_cents, barcode, selection_key, header)
   SELECT gen_random_uuid(), premises_id, customer_id, '2019-04-01', '2019-04-30', 100, 0, 0, 100, repeat('8', 44), md5(id::text) || md5(id::text), '{}' FROM premises_link`,
  `INSERT INTO debt_statement_item (statement_id, position, kind, bill_id, description, reference_month, due_on, amount_cents, fine_cents, interest_cents, correction_cents, total_cents)
   SELECT s.id, 1, 'BILL', b.id, 'x', b.reference_month, b.due_on, 100, 0, 0, 0, 100
   FROM debt_statement s JOIN LATERAL (SELECT * FROM bill WHERE premises_id = s.premises_id LIMIT 1) b ON true WHERE s.original_cents = 100`,
  `INSERT INTO card_attempt (id, premises_id, customer_id, company_id, company_name, collector_id, started_on, total_cents, status, expires_at, ended_at)
   SELECT gen_random_uuid(), premises_id, customer_id, 'demonstracao', 'x', 104, '2019-04-01', 100, 'EXPIRED', now(), now() FROM premises_link`,
  `INSERT INTO card_attempt_item (attempt_id, position, bill_id, reference_month, due_on, amount_cents, fine_cents, interest_cents, correction_cents, total_cents, holding)
   SELECT a.id, 1, b.id, b.reference_month, b.due_on, 100, 0, 0, 0, 100, false
   FROM card_attempt a JOIN LATERAL (SELECT * FROM bill WHERE premises_id = a.premises_id LIMIT 1) b ON true`,
  `INSERT INTO service_request (id, number, protocol, premises_id, customer_id, specification_code, type_name, specification_name, requested_on, expected_on, status, closed_on, closing_reason)
   SELECT gen_random_uuid(), 900 + row_number() OVER (), '20181' || lpad((900 + row_number() OVER ())::text, 9, '0'), premises_id, customer_id, 'vazamento', 'x', 'x', '2018-01-10', '2018-01-12', 'CLOSED', '2018-01-12', 'SERVICE_DONE' FROM premises_link`,
  `INSERT INTO request_draft (id, premises_id, customer_id, specification_code, details)
   SELECT gen_random_uuid(), premises_id, customer_id, 'vazamento', '{}' FROM premises_link`,
  `INSERT INTO request_attachment (id, draft_id, name, media_type, bytes, size, position)
   SELECT gen_random_uuid(), id, 'x', 'image/png', '\\x01', 1, 1 FROM request_draft`,
  `INSERT INTO outgoing_mail (id, dedupe_key, message_id, sender, recipient, subject, text, html, status, sent_at)
   SELECT gen_random_uuid(), 'request:' || id || ':OPENED', id, 's', 'r', 's', 't', 'h', 'SENT', now() FROM service_request`,
  `INSERT INTO audit_event (correlation_id, actor_kind, actor_id, premises_id, action)
   SELECT 'x', 'CUSTOMER', customer_id, premises_id, 'SIGNED_IN' FROM premises_link`,
  `INSERT INTO portal_session (id, customer_id, premises_id) SELECT gen_random_uuid(), customer_id, premises_id FROM premises_link`,
  `INSERT INTO sign_in_attempt (client_address, account_number, succeeded) SELECT 'a', account_number, true FROM premises`,
  `INSERT INTO issued_document (id, code, kind, subject_id, issued_on, facts_key)
   SELECT gen_random_uuid(), translate(upper(left(md5(id::text), 16)), '01', 'XY'), 'BILL', id, '2019-04-01', md5(id::text) || md5(id::text) FROM bill`,
];

/** Tables that are copied with the customers; what every deployment has, and what a database of its own counts, stays as it is. */
const copied = [
  ...[
    'premises',
    'dwelling_units',
    'customer',
    'premises_link',
    'bill',
    'bill_line',
    'bill_tariff_band',
    'payment',
  ],
  ...[
    'service_slip',
    'charge_to_come',
    'credit',
    'debt_statement',
    'debt_statement_item',
    'meter',
    'meter_reading',
  ],
  ...[
    'installment_agreement',
    'installment_simulation',
    'card_attempt',
    'card_attempt_item',
    'annual_discharge',
  ],
  ...[
    'annual_discharge_item',
    'annual_discharge_delivery',
    'due_date_change',
    'service_request',
    'request_terms',
  ],
  ...[
    'request_event',
    'request_draft',
    'request_attachment',
    'registration_request',
    'outgoing_mail',
    'audit_event',
  ],
  ...['portal_session', 'sign_in_attempt', 'privacy_request', 'cut_notice', 'issued_document'],
];

const order = '(row_number() OVER ())';
const protocol = (origin: number) =>
  `left(t.protocol, 4) || '${origin}' || lpad((500000 + ${order})::text, 9, '0')`;

/** How what must be there once is made for a copy; an id becomes another, the same wherever it stands. */
const made: Readonly<Record<string, string>> = {
  'premises.account_number': `(1000000 + ${order})::text || modulus_11_check_digit((1000000 + ${order})::text)`,
  'customer.tax_id': `CASE WHEN t.tax_id IS NOT NULL THEN '77' || lpad(${order}::text, 9, '0') END`,
  'service_slip.number': `1000000 + ${order}`,
  'service_request.number': `1000000 + ${order}`,
  'service_request.protocol': protocol(1),
  'registration_request.protocol': `left(t.protocol, 4) || '1' || lpad((90500000 + ${order})::text, 9, '0')`,
  'registration_request.tax_id': `'77' || lpad(${order}::text, 9, '0')`,
  'privacy_request.protocol': protocol(3),
  'meter.serial_number': 't.serial_number || n',
  'issued_document.code': `translate(upper(left(md5(t.id::text || n), 16)), '01', 'XY')`,
  'issued_document.facts_key': 'md5(t.id::text || n) || md5(t.id::text || n)',
  'outgoing_mail.dedupe_key': `'request:' || md5(split_part(t.dedupe_key, ':', 2) || n)::uuid || ':OPENED'`,
  'outgoing_mail.message_id': 't.message_id || n',
};

/** Fills a database that holds the demonstration with copies of it, and tells the planner how many rows there are. */
export async function enlarge(client: pg.Client): Promise<void> {
  await client.query('BEGIN');
  // Copies are as true as what they are made from: what watches each row would only watch them again.
  await client.query('SET LOCAL session_replication_role = replica');
  for (const statement of oneOfEach) await client.query(statement);
  for (const table of copied) await client.query(await copyOf(client, table));
  await client.query('COMMIT');
  await client.query('ANALYZE');
}

async function copyOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND coalesce(column_default, '') NOT LIKE 'nextval%'`,
    [table],
  );
  const names = rows.map(({ name }) => `"${name}"`).join(', ');
  const values = rows.map(({ name, type }) => {
    if (type === 'uuid') return `md5(t."${name}"::text || n)::uuid`;
    return made[`${table}.${name}`] ?? `t."${name}"`;
  });
  return `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM "${table}" t, generate_series(1, ${copies}) n`;
}
