export const BillTable = () => null;
