import { handlers } from '@/lib/http/handlers';
import { tabulateConsumption } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(tabulateConsumption);
