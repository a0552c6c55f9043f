export { raw } from 'bwip-js';
