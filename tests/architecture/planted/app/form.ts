export { z } from 'zod';
export { parse } from 'yaml';
