import { handlers } from '@/lib/http/handlers';
import { drawQuote } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawQuote);
