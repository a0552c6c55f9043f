import { handlers } from '@/lib/http/handlers';
import { showConditions, simulate } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showConditions, simulate);
