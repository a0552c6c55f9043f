import { hasUtilityFile, readUtilityBytes } from '@/lib/utility-files';

const folder = 'icones';

/** The pictures every utility has, in `icones/`. */
export const pictureNames: readonly string[] = [
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'apple-touch-icon.png',
];

/** A picture of a utility; null where there is none of that name. */
export function readPicture(id: string, name: string): Buffer | null {
  return pictureNames.includes(name) && hasUtilityFile(id, `${folder}/${name}`)
    ? readUtilityBytes(id, `${folder}/${name}`)
    : null;
}

/** The pictures that a folder lacks, as paths in it. */
export function missingPictures(id: string): readonly string[] {
  return pictureNames.map((name) => `${folder}/${name}`).filter((path) => !hasUtilityFile(id, path));
}
