/** The most characters of what is told in one's own words when asking for something. */
export const requestTextLimits = {
  notes: 400,
  referencePoint: 200,
  street: 120,
  houseNumber: 20,
  district: 60,
  city: 60,
} as const;
