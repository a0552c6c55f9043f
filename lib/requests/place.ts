/** Where something is asked for, as it is typed without a matrícula. */
export interface Place {
  readonly street: string;
  readonly houseNumber: string;
  readonly district: string;
  readonly city: string;
}

/** A place as it is kept: one line for each part, empty ones too. */
export function placeText({ street, houseNumber, district, city }: Place): string {
  return [street, houseNumber, district, city].join('\n');
}

/** The parts of a place that was kept. */
export function placeParts(text: string): Place {
  const [street = '', houseNumber = '', district = '', city = ''] = text.split('\n');
  return { street, houseNumber, district, city };
}

/** A place on one line. */
export function placeLine(text: string): string {
  return text.split('\n').filter(Boolean).join(', ');
}
