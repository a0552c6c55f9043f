import { randomInt, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { parseAccountNumber, parseTaxId } from '@/lib/accounts';
import { inDatabase } from './e2e-database';

/** Who enters with which numbers. */
export interface Visitor {
  readonly accountNumber: string;
  readonly taxId: string;
}

/** A customer that one test has for itself. */
export interface NewCustomer extends Visitor {
  readonly customerId: string;
  /** Oldest first. */
  readonly billIds: readonly string[];
}

const months = ['2018-08', '2018-09', '2018-10', '2018-11', '2018-12'];
const cents = 10_000;

/** Puts a customer on file whom no other test knows, with as many open bills of R$ 100,00, the last of 12/2018. */
export function newCustomer({ bills }: { bills: number }): Promise<NewCustomer> {
  return inDatabase(async (client) => {
    const customer = {
      customerId: randomUUID(),
      premisesId: randomUUID(),
      taxId: valid(9, 2, (text) => parseTaxId(text).ok),
      accountNumber: valid(7, 1, (text) => parseAccountNumber(text).ok),
    };
    await insertPremises(client, customer);
    const billIds: string[] = [];
    for (let age = bills; age > 0; age -= 1) billIds.push(await insertBill(client, customer, age));
    return { ...customer, billIds };
  });
}

type Row = Visitor & { readonly customerId: string; readonly premisesId: string };

async function insertPremises(client: pg.Client, row: Row): Promise<void> {
  const { customerId, premisesId, taxId, accountNumber } = row;
  await client.query("INSERT INTO customer (id, name, tax_id) VALUES ($1, 'CLIENTE DE TESTE', $2)", [
    customerId,
    taxId,
  ]);
  await client.query(
    `INSERT INTO premises (id, account_number, inscription, locality_id, route, street, district, city, state,
       postal_code, water_situation, sewer_situation)
     VALUES ($1, $2, '425.001.003.1058.000', 425, '6.720', 'RUA DO TESTE', 'CENTRO', 'CAMPO DO BRITO', 'SE',
       '49520000', 'CONNECTED', 'POTENTIAL')`,
    [premisesId, accountNumber],
  );
  await client.query(
    "INSERT INTO dwelling_units (premises_id, category, units) VALUES ($1, 'RESIDENTIAL', 1)",
    [premisesId],
  );
  await client.query(
    `INSERT INTO premises_link (id, premises_id, customer_id, role, since)
     VALUES (gen_random_uuid(), $1, $2, 'USER', '2010-01-01')`,
    [premisesId, customerId],
  );
}

/** `age` counts back from 12/2018; beyond the oldest month it counts once more, now supplementary bills. */
async function insertBill(client: pg.Client, row: Row, age: number): Promise<string> {
  const id = randomUUID();
  const month = months.at(-1 - ((age - 1) % months.length));
  const kind = age > months.length ? 'SUPPLEMENTARY' : 'MONTHLY';
  await client.query(
    `INSERT INTO bill (id, premises_id, customer_id, reference_month, kind, issued_on, due_on, total_cents)
     VALUES ($1, $2, $3, $4, $5::bill_kind, $6::date, $7::date, $8)`,
    [id, row.premisesId, row.customerId, month, kind, `${month}-20`, `${month}-28`, cents],
  );
  await client.query(
    `INSERT INTO bill_line (bill_id, position, kind, description, amount_cents)
     VALUES ($1, 0, 'WATER', 'ÁGUA', $2)`,
    [id, cents],
  );
  return id;
}

/** A random number with the check digits that make it valid; never one that begins with zero. */
function valid(length: number, checkDigits: number, isValid: (text: string) => boolean): string {
  const base = String(randomInt(10 ** (length - 1), 10 ** length));
  const endings = Array.from({ length: 10 ** checkDigits }, (_, n) => String(n).padStart(checkDigits, '0'));
  const found = endings.map((ending) => base + ending).find(isValid);
  return found ?? valid(length, checkDigits, isValid);
}
