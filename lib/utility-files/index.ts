export { datedList } from './dated-list';
export { type Fault, faultLine, UtilityFilesError } from './fault';
export { parseYaml, readYaml, type YamlFile } from './read-yaml';
export { oncePerUtility, utilitiesFolder, utilityIds, utilityPath } from './utilities';
export * from './values';
