import { handlers } from '@/lib/http/handlers';
import { showBill } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showBill);
