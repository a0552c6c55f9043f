import { newUtility } from './utility/new';

try {
  console.log(newUtility(process.argv[2]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
