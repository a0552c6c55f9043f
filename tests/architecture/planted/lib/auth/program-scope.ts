export const programBySecret = (): null => null;
