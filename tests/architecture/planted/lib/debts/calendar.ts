export { dueDate } from '@/lib/due-date';
