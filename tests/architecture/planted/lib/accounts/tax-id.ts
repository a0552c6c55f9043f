export const taxId = '';
