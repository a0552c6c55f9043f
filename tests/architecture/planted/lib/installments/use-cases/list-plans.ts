export { plans } from '../repository/plans';
