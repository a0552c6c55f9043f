import { handlers } from '@/lib/http/handlers';
import { showAccount } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showAccount);
