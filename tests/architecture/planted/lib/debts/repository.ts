export { renderBill as rows } from '@/lib/documents/bill';
