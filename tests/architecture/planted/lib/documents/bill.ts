export const renderBill = () => '';
