export { readFileSync as Picture } from 'node:fs';
