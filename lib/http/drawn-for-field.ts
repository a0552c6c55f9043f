/** The field in which a form of the customer's area says whom it was drawn for. */
export const drawnForField = 'formulario-de';
