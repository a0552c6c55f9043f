import { handlers } from '@/lib/http/handlers';
import { confirm } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(confirm);
