import { handlers } from '@/lib/http/handlers';
import { startPayment } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(startPayment);
