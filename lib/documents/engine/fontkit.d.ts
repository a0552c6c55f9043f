declare module 'fontkit' {
  /** A parsed font; what PDFKit asks of it is more, but ours to see is only this. */
  export interface Font {
    readonly postscriptName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
