import { beforeEach, describe, expect, it, test } from 'vitest';
import { subjects } from '@/app/verificar/subjects';
import { billFreeField, buildCollectionCode, digitableLine, staticPixText } from '@/lib/collection';
import { database } from '@/lib/db/client';
import type { DebtStatement } from '@/lib/debts';
import { issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { Verdict } from '@/lib/verification';
import { getVerdict, verify } from '@/lib/verification/use-cases';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '../../support/database';
import { passTime } from '../../support/limits';
import { noChoice, scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const documentationKey = '123e4567-e12b-12d1-a456-426655440000';
const receiver = { key: documentationKey, merchantName: 'Companhia de Saneamento', merchantCity: 'Aracaju' };
const bills = mariaAparecida.bills ?? [];

beforeEach(() => resetDatabase('demonstration'));

async function manualStatement(): Promise<DebtStatement> {
  const debts = await listDebts(scopeOf(mariaAparecida), asOf);
  if (!debts.ok) throw new Error(debts.error.code);
  const billIds = debts.value.bills.filter((bill) => bill.selectable).map((bill) => bill.id);
  const issued = await issueDebtStatement(scopeOf(mariaAparecida), {
    choice: { ...noChoice, billIds },
    asOf,
    trace,
  });
  if (!issued.ok) throw new Error(issued.error.code);
  return issued.value;
}

function ask(text: string, { on = asOf, clientAddress = trace.clientAddress } = {}) {
  return verify(text, { asOf: on, trace: { ...trace, clientAddress }, subjects });
}

async function verdictOf(text: string, on = asOf): Promise<Verdict> {
  const answer = await ask(text, { on });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.verdict;
}

function pixOf(amount: number | null, txid: string, key = documentationKey): string {
  const text = staticPixText({
    receiver: { ...receiver, key },
    amount: amount === null ? null : cents(amount),
    txid,
  });
  if (!text.ok) throw new Error(text.error.code);
  return text.value;
}

function lineOf(amount: number, freeField: string, companyCode = '0041', modulus: 10 | 11 = 10): string {
  const code = buildCollectionCode({ modulus, amount: cents(amount), companyCode, freeField });
  if (!code.ok) throw new Error(code.error.code);
  return digitableLine(code.value);
}

function billLine(amount: number, month: string, accountNumber = '4647262'): string {
  const freeField = billFreeField({ localityId: 425, accountNumber, referenceMonth: yearMonth(month) });
  if (!freeField.ok) throw new Error(freeField.error.code);
  return lineOf(amount, freeField.value);
}

const genuineStatement = {
  code: 'GENUINE',
  kind: 'DEBT_STATEMENT',
  standing: 'PAYABLE',
  amount: 41_529,
  about: null,
  issuedOn: '2019-04-22',
  validUntil: '2019-04-29',
};

describe('the manual’s statement', () => {
  it('is known by its line, its bars, its Pix, its code and the address of its QR', async () => {
    const { barcode, proof } = await manualStatement();
    if (!proof?.pix) throw new Error('it has no Pix');
    const texts = [
      digitableLine(barcode),
      barcode,
      proof.pix.text,
      proof.code,
      `http://localhost:3000/verificar/${proof.code}`,
    ];
    for (const text of texts) expect(await verdictOf(text)).toEqual(genuineStatement);
  });

  it('has one code and one Pix however often it is issued', async () => {
    const [one, two] = await Promise.all([manualStatement(), manualStatement()]);
    expect(one.proof).toEqual(two.proof);
    expect(one.proof?.pix?.txid).toBe('EXT18466729');
  });

  test.each([
    ['2019-04-29', 'PAYABLE'],
    ['2019-04-30', 'EXPIRED'],
  ])('on %s is %s', async (on, standing) => {
    const { barcode } = await manualStatement();
    expect(await verdictOf(barcode, civilDate(on))).toMatchObject({ code: 'GENUINE', standing });
  });

  it('is overtaken when one of its bills is paid, and paid when all are', async () => {
    const { barcode, items } = await manualStatement();
    const pay = (ids: string[]) =>
      database().bill.updateMany({
        where: { id: { in: ids } },
        data: { status: 'PAID', settledOn: databaseDate(asOf) },
      });
    const ids = items.map((item) => item.sourceId);
    await pay(ids.slice(0, 1));
    expect(await verdictOf(barcode)).toMatchObject({ standing: 'OVERTAKEN' });
    await pay(ids);
    expect(await verdictOf(barcode, civilDate('2019-05-30'))).toMatchObject({ standing: 'PAID' });
  });

  it('with another amount, check digits and CRC right, is named as altered, and the true amount is not told', async () => {
    const { barcode } = await manualStatement();
    for (const text of [lineOf(51_529, barcode.slice(19)), pixOf(51_529, 'EXT18466729')]) {
      const verdict = await verdictOf(text);
      expect(verdict).toEqual({ code: 'ALTERED_AMOUNT', kind: 'DEBT_STATEMENT', typedAmount: 51_529 });
    }
  });

  it('with somebody else’s key, or a dynamic Pix of somebody else, is named as foreign', async () => {
    await manualStatement();
    expect(await verdictOf(pixOf(41_529, 'EXT18466729', '11144477735'))).toEqual({ code: 'FOREIGN_PIX_KEY' });
    const dynamic =
      '00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd4415204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***630464E4';
    expect(await verdictOf(dynamic)).toEqual({ code: 'FOREIGN_PIX_KEY' });
  });

  it('without an amount tells nothing of the amount', async () => {
    await manualStatement();
    expect(await verdictOf(pixOf(null, 'EXT18466729'))).toEqual({ code: 'UNKNOWN_DOCUMENT' });
  });
});

describe('what the utility did not issue', () => {
  it('is named by what gives it away', async () => {
    const free = '4250046472620000000011415';
    expect(await verdictOf(lineOf(100, free))).toEqual({ code: 'UNKNOWN_DOCUMENT' });
    expect(await verdictOf(pixOf(100, 'EXT999999'))).toEqual({ code: 'UNKNOWN_DOCUMENT' });
    expect(await verdictOf(lineOf(100, free, '0042'))).toMatchObject({
      code: 'FOREIGN_COMPANY_CODE',
      companyCode: '0042',
    });
    expect(await verdictOf(lineOf(100, free, '0041', 11))).toMatchObject({ code: 'FOREIGN_COMPANY_CODE' });
    expect(await verdictOf('84610000000-5 24610029110-2 00546033900-4 69589506108-0')).toMatchObject({
      segment: 4,
    });
    expect(await verdictOf('2222 2222 2222 2222')).toEqual({ code: 'UNKNOWN_CODE' });
  });
});

describe('a bill that the portal never printed', () => {
  const open = bills.find((bill) => bill.referenceMonth === '2018-09');
  const amount = open?.lines.reduce((sum, line) => sum + line.cents, 0) ?? 0;

  it('is known by account, month and exactly its amount', async () => {
    expect(await verdictOf(billLine(amount, '2018-09'))).toMatchObject({
      code: 'GENUINE',
      kind: 'BILL',
      standing: 'PAYABLE',
      amount,
    });
  });

  it('gives one and the same answer for another amount, another month and an account that does not exist', async () => {
    const texts = [
      billLine(amount + 1, '2018-09'),
      billLine(amount, '2030-01'),
      billLine(amount, '2018-09', '1234560'),
    ];
    for (const text of texts) expect(await verdictOf(text)).toEqual({ code: 'UNKNOWN_DOCUMENT' });
  });

  it('that was paid is told as paid', async () => {
    const paid = bills.find((bill) => bill.payment && bill.lines.length === 1);
    const [line] = paid?.lines ?? [];
    expect(await verdictOf(billLine(line?.cents ?? 0, paid?.referenceMonth ?? ''))).toMatchObject({
      standing: 'PAID',
    });
  });
});

describe('questions', () => {
  it('are limited to twenty in ten minutes from one address, also at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask('conta')));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(20);
    expect(await ask('conta')).toMatchObject({
      ok: false,
      error: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: expect.any(Number) },
    });
    expect((await ask('conta', { clientAddress: '198.51.100.9' })).ok).toBe(true);
  });

  it('are forgiven by time', async () => {
    for (let index = 0; index < 20; index += 1) await ask('conta');
    await passTime('VERIFICATION', 601);
    expect((await ask('conta')).ok).toBe(true);
  });

  it('keep the answer for a day, and neither what was pasted nor anybody’s name', async () => {
    const { barcode } = await manualStatement();
    const answer = await ask(barcode);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(await getVerdict(answer.value.id)).toEqual(genuineStatement);
    const kept = JSON.stringify(await database().verificationCheck.findMany());
    expect(kept).not.toMatch(/MARIA|4647262|11144477735|8263000/);
    await database().$executeRaw`UPDATE verification_check SET at = at - interval '25 hours'`;
    expect(await getVerdict(answer.value.id)).toBeNull();
  });
});
