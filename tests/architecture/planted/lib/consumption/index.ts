export const consumption = 0;
