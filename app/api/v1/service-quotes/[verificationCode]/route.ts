import { handlers } from '@/lib/http/handlers';
import { showQuote } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showQuote);
