import { noHandlers } from '@/lib/http/handlers';

export const { DELETE, GET, PATCH, POST, PUT } = noHandlers();
