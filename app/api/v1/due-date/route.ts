import { handlers } from '@/lib/http/handlers';
import { changeDay, showDueDate } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showDueDate, changeDay);
