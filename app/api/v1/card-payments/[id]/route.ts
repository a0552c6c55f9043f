import { handlers } from '@/lib/http/handlers';
import { cancelPayment, showPayment } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showPayment, cancelPayment);
