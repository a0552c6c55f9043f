import { handlers } from '@/lib/http/handlers';
import { showRequest } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showRequest);
