export const printed = '';
