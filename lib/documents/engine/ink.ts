/** Colours that stay apart when printed in grey: text at 7:1 or more on white and on `panel`. */
export const ink = {
  text: '#101820',
  label: '#44525f',
  accent: '#0f3d5e',
  panel: '#eef3f7',
  rule: '#aab7c3',
  bars: '#000000',
  paper: '#ffffff',
} as const;
