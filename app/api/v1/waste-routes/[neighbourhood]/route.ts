import { handlers } from '@/lib/http/handlers';
import { showRoute } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showRoute);
