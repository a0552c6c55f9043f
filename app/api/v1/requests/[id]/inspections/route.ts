import { handlers } from '@/lib/http/handlers';
import { inspect } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(inspect);
