import { handlers } from '@/lib/http/handlers';
import { receiveCallback } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(receiveCallback);
