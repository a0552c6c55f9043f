import { handlers } from '@/lib/http/handlers';
import { attach } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(attach);
