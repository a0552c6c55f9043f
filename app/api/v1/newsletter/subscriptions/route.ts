import { handlers } from '@/lib/http/handlers';
import { subscribe } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(subscribe);
