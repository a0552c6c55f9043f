export const ofBill = { where: { bill: { customer: { is: { taxId: null } } } } };
