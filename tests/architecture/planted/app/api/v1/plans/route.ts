export { plans as GET } from '@/lib/installments/use-cases/list-plans';
