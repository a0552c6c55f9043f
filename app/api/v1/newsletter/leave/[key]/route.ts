import { handlers } from '@/lib/http/handlers';
import { leave, openLeavePage } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(leave, openLeavePage);
