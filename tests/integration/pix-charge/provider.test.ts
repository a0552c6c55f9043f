import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { parsePixText } from '@/lib/collection';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { percent } from '@/lib/kernel/ratio';
import { chargeTxid, type DueCharge } from '@/lib/pix-charge';
import { configuredProvider, pixProvider, placeCharge, readCharge } from '@/lib/pix-charge/use-cases';
import { bankIdentity, utilityIdentity } from '../../support/certificates';
import { type PixServer, startPixServer } from '../../support/pix-server';

const receiver = {
  key: '123e4567-e12b-12d1-a456-426655440000',
  merchantName: 'Companhia de Saneamento',
  merchantCity: 'Aracaju',
};
const charge: DueCharge = {
  txid: chargeTxid('EXT', '18466729'),
  createdOn: civilDate('2019-04-22'),
  dueOn: civilDate('2019-04-29'),
  payableDaysAfterDue: 0,
  amount: cents(41_529),
  fine: percent('2'),
  monthlyInterest: percent('1'),
  debtor: { name: 'MARIA APARECIDA', taxId: '11144477735' as TaxId },
  message: 'Extrato de débitos 18466729',
};

let server: PixServer;
beforeEach(async () => {
  server = await startPixServer();
});
afterEach(() => server.stop());

const provider = (changes = {}) => pixProvider({ ...server, tls: null, receiver, ...changes });

describe('a charge placed with the provider', () => {
  it('gives a dynamic code that leads to it', async () => {
    const placed = await placeCharge(charge, provider());
    if (!placed.ok) throw new Error(placed.error.code);
    expect(placed.value).toMatchObject({ txid: charge.txid, status: 'ATIVA', amount: 41_529 });
    expect(parsePixText(placed.value.pixText)).toMatchObject({
      ok: true,
      value: {
        account: { kind: 'DYNAMIC', location: expect.stringMatching(/^pix\.example\.com\/qr\/v2\/cobv\//) },
      },
    });
    expect(server.charges.get(charge.txid)).toMatchObject({ valor: { original: '415.29' } });
  });

  it('is read again as it is kept', async () => {
    const bank = provider();
    const placed = await placeCharge(charge, bank);
    expect(await readCharge(charge.txid, bank)).toEqual(placed);
  });

  it('asked for again is the same one, also when the first answer was lost', async () => {
    const bank = provider();
    server.loseNextAnswer();
    const one = await placeCharge(charge, bank);
    const two = await placeCharge(charge, bank);
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(server.charges.size).toBe(1);
  });

  it('under an identifier that is taken by another amount is refused', async () => {
    const bank = provider();
    await placeCharge(charge, bank);
    expect(await placeCharge({ ...charge, amount: cents(1) }, bank)).toEqual({
      ok: false,
      error: { code: 'PIX_PROVIDER_REFUSED', status: 400 },
    });
  });

  it('is not even sent when the rules refuse it', async () => {
    expect(await placeCharge({ ...charge, amount: cents(0) }, provider())).toMatchObject({ ok: false });
    expect(server.tokens()).toBe(0);
  });
});

describe('the provider’s token', () => {
  it('is asked for once for many calls', async () => {
    const bank = provider();
    await placeCharge(charge, bank);
    await readCharge(charge.txid, bank);
    expect(server.tokens()).toBe(1);
  });

  it('is asked for again when it stops working', async () => {
    const bank = provider();
    await placeCharge(charge, bank);
    server.revokeTokens();
    expect((await readCharge(charge.txid, bank)).ok).toBe(true);
    expect(server.tokens()).toBe(2);
  });

  it('refused for wrong credentials is a failure of ours, told as such', async () => {
    await expect(placeCharge(charge, provider({ clientSecret: 'wrong' }))).rejects.toThrow('gave no token');
  });
});

describe('a bank that asks who calls (mutual TLS)', () => {
  let bank: PixServer;
  beforeEach(async () => {
    bank = await startPixServer(bankIdentity);
  });
  afterEach(() => bank.stop());

  const place = (tls: Parameters<typeof pixProvider>[0]['tls']) =>
    placeCharge(charge, pixProvider({ ...bank, tls, receiver }));

  it('places the charge for who brings the certificate it gave, token and all', async () => {
    expect(await place(utilityIdentity)).toMatchObject({ ok: true, value: { amount: 41_529 } });
    expect([bank.tokens(), bank.charges.size]).toEqual([1, 1]);
  });

  // How a broken handshake is told depends on who notices first.
  const refused = /alert|hang up|reset|EPIPE/i;

  it.each([
    ['no certificate', { ...utilityIdentity, cert: '', key: '' }, refused],
    ['a certificate that is not for clients', bankIdentity, refused],
    ['no trust in the authority that signs for the bank', withoutAuthority(), /certificate/i],
  ])('is not reached with %s, and nothing is placed', async (_, tls, message) => {
    await expect(place(tls)).rejects.toThrow(message);
    expect([bank.tokens(), bank.charges.size]).toEqual([0, 0]);
  });
});

function withoutAuthority() {
  const { cert, key } = utilityIdentity;
  return { cert, key };
}

describe('without a provider', () => {
  it('nothing is placed', async () => {
    expect(await placeCharge(charge, null)).toEqual({ ok: false, error: { code: 'PIX_NOT_CONFIGURED' } });
  });

  it('is the demonstration, whatever the environment says', () => {
    expect(configuredProvider(civilDate('2019-04-22'))).toBeNull();
  });
});
