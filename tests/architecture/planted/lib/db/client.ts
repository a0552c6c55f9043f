export const database = {};
