export const mintSystemScope = (): null => null;
