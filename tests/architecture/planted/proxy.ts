export { rows as proxy } from '@/lib/debts/repository';
