import { handlers } from '@/lib/http/handlers';
import { findRequest } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(findRequest);
