export const mintStaffScope = (): null => null;
