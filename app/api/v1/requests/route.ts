import { handlers } from '@/lib/http/handlers';
import { askService, showRequests } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showRequests, askService);
