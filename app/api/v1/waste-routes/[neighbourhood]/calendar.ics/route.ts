import { handlers } from '@/lib/http/handlers';
import { drawCalendar } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawCalendar);
