/** For how long the link of a confirmation works. */
export const confirmationHours = 48;
