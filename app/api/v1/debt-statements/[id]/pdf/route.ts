import { handlers } from '@/lib/http/handlers';
import { drawStatement } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawStatement);
