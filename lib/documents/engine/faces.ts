import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { sfntFromWoff } from './woff';

/** The weights a document is set in. */
export type Weight = 'regular' | 'semibold' | 'bold';

export type Faces = Readonly<Record<Weight, Font>>;

// From the working directory, not by require.resolve: bundlers replace the latter by a module number.
const folder = join(process.cwd(), 'node_modules', '@fontsource', 'source-sans-3', 'files');

let parsed: Faces | undefined;

/**
 * Source Sans 3 (SIL Open Font License), the screens' typeface, in the static cuts that can be embedded.
 * Parsed once for the process: parsing costs four times as much as drawing a page.
 */
export function faces(): Faces {
  parsed ??= { regular: readFace(400), semibold: readFace(600), bold: readFace(700) };
  return parsed;
}

function readFace(weight: number): Font {
  return create(sfntFromWoff(readFileSync(join(folder, `source-sans-3-latin-${weight}-normal.woff`))));
}
