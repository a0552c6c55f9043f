export { BillTable } from '@/components/bill-table';
