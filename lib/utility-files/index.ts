export { datedList, faultsOfDates } from './dated-list';
export { defaultUtility } from './default-utility';
export { type Fault, faultLine, UtilityFilesError } from './fault';
export { issueSentence } from './issue-sentences';
export { parseYaml, readYaml, type YamlFile } from './read-yaml';
export {
  hasUtilityFile,
  oncePerUtility,
  readUtilityBytes,
  utilitiesFolder,
  utilityIds,
  utilityPath,
} from './utilities';
export * from './values';
