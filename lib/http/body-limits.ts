/** The most bytes a request may bring. */
export const ordinaryBody = 1024 * 1024;

/** The same where files are taken: five of 5 MiB and what the form says around them. */
export const filesBody = 26 * 1024 * 1024;
