/** '464726.2': a dot before the check digit. */
export function formatAccountNumber(accountNumber: string): string {
  return `${accountNumber.slice(0, -1)}.${accountNumber.slice(-1)}`;
}

/**
 * '111.444.777-35' for a CPF, '12.ABC.345/01DE-35' for a CNPJ. Throws RangeError on a text that is neither.
 */
export function formatTaxId(taxId: string): string {
  return byKind(taxId, { cpf: '$1.$2.$3-$4', cnpj: '$1.$2.$3/$4-$5' });
}

/**
 * A CPF or CNPJ of which a stranger learns no more than its middle: '***.444.777-**', '**.018.171/****-**'.
 */
export function maskTaxId(taxId: string): string {
  return byKind(taxId, { cpf: '***.$2.$3-**', cnpj: '**.$2.$3/****-**' });
}

/** '49020-380'. */
export function formatPostalCode(postalCode: string): string {
  return postalCode.replace(/^(\d{5})(\d{3})$/, '$1-$2');
}

/** '(79) 99999-9999'; two are '(79) 99999-9999 ou (79) 3226-1000'; a number without area code stays in one piece. */
export function formatPhones(phones: string): string {
  const format = (phone: string) => phone.replace(/^([1-9]\d)(\d{4,5})(\d{4})$/, '($1) $2-$3');
  return phones.split(' ').map(format).join(' ou ');
}

function byKind(taxId: string, { cpf, cnpj }: { cpf: string; cnpj: string }): string {
  if (/^\d{11}$/.test(taxId)) return taxId.replace(/^(.{3})(.{3})(.{3})(.{2})$/, cpf);
  if (/^[0-9A-Z]{12}\d{2}$/.test(taxId)) return taxId.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, cnpj);
  throw new RangeError('Neither a CPF nor a CNPJ');
}
