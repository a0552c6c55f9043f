/** Who receives for the utility, by bank code, with the names the manual prints. @term collector — arrecadador */
export const collectors = [
  { id: 1, name: 'BANCO DO BRASIL' },
  { id: 104, name: 'CAIXA ECONOMICA FEDERAL' },
  { id: 237, name: 'BANCO BRADESCO S/A' },
] as const;
