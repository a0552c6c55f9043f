export const listDebts = () => [];
