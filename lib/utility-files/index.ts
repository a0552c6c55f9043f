export { datedList, faultsOfDates } from './dated-list';
export { type Fault, faultLine, UtilityFilesError } from './fault';
export { issueSentence } from './issue-sentences';
export { parseYaml, readYaml, type YamlFile } from './read-yaml';
export { oncePerUtility, utilitiesFolder, utilityIds, utilityPath } from './utilities';
export * from './values';
