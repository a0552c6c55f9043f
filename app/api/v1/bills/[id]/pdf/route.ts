import { handlers } from '@/lib/http/handlers';
import { drawBill } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawBill);
