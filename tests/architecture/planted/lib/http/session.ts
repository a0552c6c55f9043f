export { default } from 'next-auth';
