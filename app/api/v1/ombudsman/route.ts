import { handlers } from '@/lib/http/handlers';
import { sendCase } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(sendCase);
