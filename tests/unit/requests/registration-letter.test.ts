import { expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { protocolOf } from '@/lib/requests';
import { registrationLetter } from '@/lib/requests/registration-letter';

it('a request for registration is acknowledged with its protocol and its day', () => {
  const requestedOn = civilDate('2019-04-22');
  const letter = registrationLetter({ id: 'x', protocol: protocolOf(requestedOn, 9n), requestedOn });
  expect(letter.subject).toBe('Pedido de cadastro 20191000000009: recebido');
  expect(letter.facts.map(({ value }) => value)).toEqual(['20191000000009', '22/04/2019']);
});
