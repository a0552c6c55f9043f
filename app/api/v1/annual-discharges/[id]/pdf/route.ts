import { handlers } from '@/lib/http/handlers';
import { drawDischarge } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawDischarge);
