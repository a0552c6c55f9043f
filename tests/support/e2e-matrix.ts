/**
 * Whether the browser tests run in full (`npm run test:full`): every journey on a desk, on a phone and without scripts,
 * and every rule of accessibility on every page in either colour scheme at either size.
 */
export const isFullMatrix = process.env.TEST_MATRIX === 'full';
