import { handlers } from '@/lib/http/handlers';
import { showDischarge } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showDischarge);
