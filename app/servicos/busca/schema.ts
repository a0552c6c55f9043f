import { z } from 'zod';
import { plainText } from '@/lib/typed';

const text = z.string().default('').transform(plainText);

/** What is looked for among the services, as it stands in the address. */
export const serviceSearch = z.object({ text, group: text });
