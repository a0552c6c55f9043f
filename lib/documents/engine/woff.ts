import { inflateSync } from 'node:zlib';

const woffSignature = 0x774f4646;
const woffHeader = { size: 44, flavor: 4, tables: 12 };
const woffEntry = { size: 20, offset: 4, compressedLength: 8, length: 12, checksum: 16 };
const sfntHeaderSize = 12;
const sfntEntrySize = 16;

/**
 * A WOFF 1.0 font holds an ordinary TrueType font, each table compressed apart: this gives the TrueType font back.
 * Why not hand the WOFF itself to PDFKit: its font reader inflates the whole glyph table again for every glyph it
 * embeds (82 ms a document instead of 3), and writes broken subsets from WOFF2.
 * Throws RangeError when the bytes are not WOFF 1.0. Source: W3C, WOFF File Format 1.0, sections 3 to 5.
 */
export function sfntFromWoff(woff: Uint8Array): Uint8Array {
  const source = Buffer.from(woff);
  if (source.length < woffHeader.size || source.readUInt32BE(0) !== woffSignature) {
    throw new RangeError('Not a WOFF 1.0 font');
  }
  const count = source.readUInt16BE(woffHeader.tables);
  const header = Buffer.alloc(sfntHeaderSize);
  source.copy(header, 0, woffHeader.flavor, woffHeader.flavor + 4);
  header.writeUInt16BE(count, 4);
  const entries: Buffer[] = [];
  const tables: Buffer[] = [];
  let offset = sfntHeaderSize + count * sfntEntrySize;
  for (let index = 0; index < count; index += 1) {
    const entry = source.subarray(woffHeader.size + index * woffEntry.size);
    const table = readTable(source, entry);
    entries.push(sfntEntry(entry, offset));
    tables.push(table, Buffer.alloc(-table.length & 3));
    offset += table.length + (-table.length & 3);
  }
  return Buffer.concat([header, ...entries, ...tables]);
}

function readTable(source: Buffer, entry: Buffer): Buffer {
  const start = entry.readUInt32BE(woffEntry.offset);
  const compressedLength = entry.readUInt32BE(woffEntry.compressedLength);
  const stored = source.subarray(start, start + compressedLength);
  return compressedLength < entry.readUInt32BE(woffEntry.length) ? inflateSync(stored) : stored;
}

function sfntEntry(entry: Buffer, offset: number): Buffer {
  const result = Buffer.alloc(sfntEntrySize);
  entry.copy(result, 0, 0, 4);
  entry.copy(result, 4, woffEntry.checksum, woffEntry.checksum + 4);
  result.writeUInt32BE(offset, 8);
  result.writeUInt32BE(entry.readUInt32BE(woffEntry.length), 12);
  return result;
}
