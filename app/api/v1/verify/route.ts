import { handlers } from '@/lib/http/handlers';
import { judge } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(judge);
