import { handlers } from '@/lib/http/handlers';
import { showPayments } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showPayments);
