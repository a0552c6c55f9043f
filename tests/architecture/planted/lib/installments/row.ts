export { keptDebt } from '@/lib/debts/kept/schema';
