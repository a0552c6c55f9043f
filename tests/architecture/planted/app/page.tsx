export { database } from '@/lib/db/client';
