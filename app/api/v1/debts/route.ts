import { handlers } from '@/lib/http/handlers';
import { showDebts } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showDebts);
