/** For how long the link of a confirmation works. */
export const confirmationHours = 48;

/** How often news may be asked for: from one client in an hour, and for one mail address in a day. */
export const askingLimits = { fromClientHourly: 10, forEmailDaily: 3 } as const;
