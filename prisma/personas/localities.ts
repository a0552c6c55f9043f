/** The offices of the demonstration: 425 is the manual's, the others are invented. @term office — escritório, localidade */
export const localities = [
  { id: 110, name: 'ARACAJU CENTRO' },
  { id: 205, name: 'ITABAIANA' },
  { id: 318, name: 'LAGARTO' },
  { id: 425, name: 'POV ARRODIADOR' },
] as const;
