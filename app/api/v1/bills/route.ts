import { handlers } from '@/lib/http/handlers';
import { listBills } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(listBills);
