import { handlers } from '@/lib/http/handlers';
import { showNotice } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showNotice);
