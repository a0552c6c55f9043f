export const dueDate = '';
