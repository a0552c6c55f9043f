import { describe, expect, test } from 'vitest';
import { clientAddress } from '@/scripts/server/client-address';

const socketAddress = '10.0.0.9';

describe('without proxies of ours, the connection says who asks', () => {
  test.each([
    ['no header', undefined],
    ['a header the client made up', '203.0.113.7'],
  ])('%s', (_title, forwardedFor) => {
    expect(clientAddress({ socketAddress, forwardedFor, trustedHops: 0 })).toBe(socketAddress);
  });

  test('an IPv4 client on an IPv6 socket is known by its IPv4 address', () => {
    expect(
      clientAddress({ socketAddress: '::ffff:203.0.113.7', forwardedFor: undefined, trustedHops: 0 }),
    ).toBe('203.0.113.7');
  });
});

describe('behind proxies, the outermost of ours says who asked it', () => {
  test.each([
    ['one proxy', '203.0.113.7', 1, '203.0.113.7'],
    ['one proxy, and what the client made up to the left', '1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
    ['two proxies', '1.1.1.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
    ['fewer proxies than there should be', '203.0.113.7', 2, socketAddress],
    ['something that is no address', 'unknown', 1, socketAddress],
    ['an address with its port', '203.0.113.7:4711', 1, '203.0.113.7'],
    ['an IPv6 address in brackets with its port', '[2001:DB8::1]:4711', 1, '2001:db8::1'],
    ['an IPv6 address alone', '2001:db8::1', 1, '2001:db8::1'],
  ])('%s', (_title, forwardedFor, trustedHops, expected) => {
    expect(clientAddress({ socketAddress, forwardedFor, trustedHops })).toBe(expected);
  });
});
