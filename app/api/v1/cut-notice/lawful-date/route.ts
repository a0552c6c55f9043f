import { handlers } from '@/lib/http/handlers';
import { askLawfulDate } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(askLawfulDate);
