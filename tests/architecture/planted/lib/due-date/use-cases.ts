export { rows } from '@/lib/debts/repository';
