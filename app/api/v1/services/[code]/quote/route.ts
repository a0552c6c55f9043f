import { handlers } from '@/lib/http/handlers';
import { quoteService } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(quoteService);
