import { handlers } from '@/lib/http/handlers';
import { drawMyData } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawMyData);
