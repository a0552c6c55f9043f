import { filesBody } from '@/lib/http/body-limits';

/** Photos and documents are sent here; the server in front of Next reads it (scripts/server/body-limits.ts). */
export const bodyLimit = filesBody;
