import { handlers } from '@/lib/http/handlers';
import { listCompanies } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(listCompanies);
