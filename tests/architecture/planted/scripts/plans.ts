export { plans } from '../lib/installments/repository/plans';
