import { handlers } from '@/lib/http/handlers';
import { enterSession, leaveSession } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(enterSession, leaveSession);
