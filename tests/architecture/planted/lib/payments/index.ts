export const receipt = '';
