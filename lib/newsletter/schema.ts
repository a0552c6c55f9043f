import { z } from 'zod';
import { emailField } from '@/lib/typed/schema';

/** One address is written in one way: small letters, no spaces. */
const email = emailField.transform((address) => address.toLowerCase());

/** Asks for news at an address. */
export const newsForm = z.object({ email });

export const newsBody = z.strictObject({ email });

/** 32 random bytes as they stand in the address of the confirmation. */
export const confirmationToken = z.string().regex(/^[\w-]{43}$/);

// A text that can be no token is told as one that is unknown.
const token = z.string().max(200).default('');

export const confirmationForm = z.object({ token });

export const confirmationBody = z.strictObject({ token: token.describe('From the address in the letter.') });

/** Which subscription is left, in an address and in a form alike. */
export const leaveKey = z.object({ key: z.uuid() });
