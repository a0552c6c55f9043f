/** Where the portal of a utility is built, from the portal's root: each utility's has a folder of its own. */
export const buildFolder = (settings: Readonly<Record<string, string | undefined>> = process.env): string =>
  `.next/${settings.UTILITY ?? 'deso'}`;
