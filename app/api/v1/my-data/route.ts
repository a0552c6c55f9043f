import { handlers } from '@/lib/http/handlers';
import { showMyData } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showMyData);
