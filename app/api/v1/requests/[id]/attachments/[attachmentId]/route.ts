import { handlers } from '@/lib/http/handlers';
import { takeAttachment } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(takeAttachment);
