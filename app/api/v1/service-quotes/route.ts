import { handlers } from '@/lib/http/handlers';
import { printQuote } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(printQuote);
