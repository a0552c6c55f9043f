import { handlers } from '@/lib/http/handlers';
import { findRoutes } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(findRoutes);
