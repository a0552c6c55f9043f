/** Whether a text from an address can be the id of one of our rows: anything else is not found without asking. */
export function isResourceId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
