const series = 'DESO';
const source = "solved from the manual's own figures; not a published index";

/** The factors that reproduce the manual's late charges to the cent: for the demonstration only. */
export const demonstrationIndexFactors = [
  { series, month: '2018-07', factor: '1.0000', source },
  { series, month: '2018-08', factor: '1.0029', source },
  { series, month: '2018-09', factor: '1.0045', source },
  { series, month: '2018-10', factor: '1.0133', source },
  { series, month: '2018-11', factor: '1.0106', source },
  { series, month: '2018-12', factor: '1.0125', source },
  { series, month: '2019-04', factor: '1.0347', source },
] as const;
