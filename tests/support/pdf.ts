import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const resolve = createRequire(import.meta.url).resolve;
const wasm = readFileSync(resolve('zxing-wasm/reader/zxing_reader.wasm'));
const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);

/** An element of the structure tree: its role, what it offers instead of a picture, and the text it holds. */
interface PdfElement {
  readonly role: string;
  readonly alt: string | null;
  readonly text: string;
}

export interface PdfReading {
  readonly title: string | null;
  readonly lang: string | null;
  readonly tagged: boolean;
  readonly version: string | null;
  /** Text of each page, in the order in which it was drawn, runs of white space as one space. */
  readonly pages: readonly string[];
  /** Elements of all pages that hold text or a picture, in reading order. */
  readonly elements: readonly PdfElement[];
  /** Text that belongs to no element and is no artifact. */
  readonly untagged: readonly string[];
  /** Pairs of texts on one page whose letters overlap, and texts that leave the paper, as 'one | other'. */
  readonly collisions: readonly string[];
}

/** Where the letters of a text stand, from capitals' height down to a little below the baseline, in points. */
interface Ink {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A decoded symbol and its outline in pixels. */
export interface Decoded {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Opens the bytes for as long as `use` runs. */
async function withPdf<T>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** Reads text, structure and properties with a reader that is not ours. */
export function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  return withPdf(bytes, async (pdf) => {
    const { info } = await pdf.getMetadata();
    const properties = info as Partial<Record<'Title' | 'Language' | 'PDFFormatVersion', string>>;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)),
    );
    return {
      title: properties.Title ?? null,
      lang: properties.Language ?? null,
      version: properties.PDFFormatVersion ?? null,
      tagged: (await pdf.getMarkInfo())?.Marked === true,
      pages: pages.map(({ text }) => text),
      elements: pages.flatMap(({ elements }) => elements),
      untagged: pages.flatMap(({ untagged }) => untagged),
      collisions: pages.flatMap(({ collisions }) => collisions),
    };
  });
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  const open: (string | null)[] = [];
  const untagged: string[] = [];
  const inks: Ink[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      const owner = open.findLast((id) => id !== null);
      const piece = item.hasEOL ? `${item.str} ` : item.str;
      text += piece;
      if (item.str.trim() !== '') inks.push(inkOf(item));
      if (owner !== undefined) byId.set(owner, (byId.get(owner) ?? '') + piece);
      else if (item.str.trim() !== '') untagged.push(item.str);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const artifact = 'tag' in item && item.tag === 'Artifact';
      open.push(item.id ?? (artifact ? 'artifact' : null));
    }
  }
  const elements = flatten(await page.getStructTree(), byId);
  return { text: squeeze(text), elements, untagged, collisions: collisions(inks, page.view[2] ?? 0) };
}

function inkOf({
  str,
  transform,
  width,
  height,
}: {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
}): Ink {
  const [left, baseline] = [Number(transform[4]), Number(transform[5])];
  const top = baseline + height * 0.66;
  return { text: str, left, right: left + width, bottom: baseline - height * 0.1, top };
}

function collisions(inks: readonly Ink[], paperWidth: number): string[] {
  const outside = inks.filter(({ left, right }) => left < 0 || right > paperWidth);
  const pairs = inks.flatMap((one, index) =>
    inks
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.bottom < other.top && other.bottom < one.top)
      .map((other) => `${one.text} | ${other.text}`),
  );
  return [...pairs, ...outside.map(({ text }) => `${text} | paper's edge`)];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

function flatten(node: Node | null, byId: ReadonlyMap<string, string>): PdfElement[] {
  if (!node?.children) return [];
  const contents = node.children.filter((child) => child.type === 'content');
  const text = squeeze(contents.map((child) => byId.get(child.id ?? '') ?? '').join(' '));
  const own = contents.length > 0 ? [{ role: node.role ?? '', alt: node.alt ?? null, text }] : [];
  return [...own, ...node.children.flatMap((child) => flatten(child, byId))];
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

/** A page as it would be printed, on white. */
export function renderPdfPage(bytes: Uint8Array, page: number, dotsPerInch: number): Promise<Raster> {
  return withPdf(bytes, async (pdf) => {
    const proxy = await pdf.getPage(page);
    const viewport = proxy.getViewport({ scale: dotsPerInch / 72 });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    // The reader's own canvas: paths of one canvas library cannot be filled by another copy of it.
    const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
    await proxy.render({ canvas, canvasContext: context, viewport }).promise;
    return { width, height, data: Uint8ClampedArray.from(context.getImageData(0, 0, width, height).data) };
  });
}

/** All Interleaved 2 of 5 symbols of a picture, read by ZXing. */
export function decodeInterleaved(raster: Raster): Promise<Decoded[]> {
  return decode(raster, 'ITF');
}

/** All QR Codes of a picture, read by ZXing, from the top down. */
export async function decodeQrCodes(raster: Raster): Promise<Decoded[]> {
  const symbols = await decode(raster, 'QRCode');
  return symbols.toSorted((a, b) => a.top - b.top);
}

async function decode({ width, height, data }: Raster, format: 'ITF' | 'QRCode'): Promise<Decoded[]> {
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const image = { width, height, data, colorSpace: 'srgb' } as ImageData;
  const symbols = await readBarcodes(image, { formats: [format], tryHarder: true });
  return symbols.map(({ text, position: { topLeft, topRight, bottomLeft } }) => ({
    text,
    left: topLeft.x,
    right: topRight.x,
    top: topLeft.y,
    bottom: bottomLeft.y,
  }));
}
