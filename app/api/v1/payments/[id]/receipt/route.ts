import { handlers } from '@/lib/http/handlers';
import { drawReceipt } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawReceipt);
