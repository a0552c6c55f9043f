import { handlers } from '@/lib/http/handlers';
import { findCase } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(findCase);
