import { handlers } from '@/lib/http/handlers';
import { showService } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showService);
