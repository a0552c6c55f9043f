export { z as selection } from 'zod';
