export const keptDebt = null;
