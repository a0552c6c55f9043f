export { receipt } from './profile';
