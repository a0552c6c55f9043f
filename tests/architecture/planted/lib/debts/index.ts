export const debt = {};
