const polynomial = 0x1021;

/**
 * The CRC-16/CCITT-FALSE of a text's UTF-8 bytes as four capital hexadecimal digits: polynomial 1021, initial value FFFF,
 * no reflection. `123456789` gives `29B1`. Source: Banco Central do Brasil, Manual do BR Code; ISO/IEC 13239.
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? polynomial : 0)) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
