import { handlers } from '@/lib/http/handlers';
import { showStatement } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showStatement);
