// @ts-check
import { join } from 'node:path';

/** The folder this portal was cloned into. */
export const root = join(import.meta.dirname, '..', '..');

/**
 * A path inside it.
 * @param {string[]} parts
 */
export const inRoot = (...parts) => join(root, ...parts);
