/** Where the portal of a utility is built, from the portal's root: each utility's has a folder of its own. */
export function buildFolder({ UTILITY }: Readonly<Record<string, string | undefined>> = process.env): string {
  if (!UTILITY) throw new Error('UTILITY: which utility is built');
  return `.next/${UTILITY}`;
}
