export { listDebts } from '@/lib/debts/use-cases';
