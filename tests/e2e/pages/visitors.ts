import type { Visitor } from '../../support/e2e-customer';

/** The demonstration's customers whose data no test changes. */
export const visitors = {
  mariaAparecida: { accountNumber: '4647262', taxId: '11144477735' },
  joaoBatista: { accountNumber: '1203452', taxId: '52998224725' },
  propertyManager: { accountNumber: '2011182', taxId: '12ABC34501DE35' },
  francisco: { accountNumber: '4022165', taxId: '22233344405' },
  terezinha: { accountNumber: '4077300', taxId: '33355577782' },
  luciana: { accountNumber: '3102483', taxId: '01234567890' },
  joseRaimundo: { accountNumber: '4150694', taxId: '44466688893' },
  rosaMaria: { accountNumber: '3188124', taxId: '00000000191' },
} as const satisfies Record<string, Visitor>;

/** The fourteen digits with letters that the property manager types as printed. */
export const printedAlphanumericTaxId = '12.abc.345/01de-35';
