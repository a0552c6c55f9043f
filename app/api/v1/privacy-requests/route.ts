import { handlers } from '@/lib/http/handlers';
import { askPrivacy } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(askPrivacy);
