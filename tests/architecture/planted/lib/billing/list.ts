export { debt } from '@/lib/debts';
