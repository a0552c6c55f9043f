import { handlers } from '@/lib/http/handlers';
import { listServices } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(listServices);
