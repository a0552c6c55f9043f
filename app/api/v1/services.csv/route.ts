import { handlers } from '@/lib/http/handlers';
import { tabulateServices } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(tabulateServices);
