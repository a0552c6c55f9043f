export { addMonths } from 'date-fns';
