/** A field of a BR Code: two digits that name it, and its value of 1 to 99 characters. */
export type TaggedField = readonly [id: string, value: string];

/** Fields one after the other, each as id, length in two digits, value. Throws RangeError on a value that is empty or too long. */
export function writeFields(fields: readonly TaggedField[]): string {
  return fields.map(writeField).join('');
}

function writeField([id, value]: TaggedField): string {
  if (value.length < 1 || value.length > 99) {
    throw new RangeError(`Field ${id} holds 1 to 99 characters, not ${value.length}`);
  }
  return `${id}${String(value.length).padStart(2, '0')}${value}`;
}

/** The fields of a text, in its order; null unless every length is exact to the last character and no id comes twice. */
export function readFields(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  let position = 0;
  while (position < text.length) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(position, position + 4));
    const [, id = '', digits = ''] = head ?? [];
    const length = Number(digits);
    const value = text.slice(position + 4, position + 4 + length);
    if (!head || length === 0 || value.length !== length || fields.has(id)) return null;
    fields.set(id, value);
    position += 4 + length;
  }
  return fields.size > 0 ? fields : null;
}
