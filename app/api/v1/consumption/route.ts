import { handlers } from '@/lib/http/handlers';
import { showConsumption } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showConsumption);
