import { handlers } from '@/lib/http/handlers';
import { takePixNotice } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(takePixNotice);
