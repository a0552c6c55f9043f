import { faultLine, utilityIds } from '@/lib/utility-files';
import { utilityFaults } from './utility/check';

const [asked] = process.argv.slice(2);
for (const id of asked ? [asked] : utilityIds()) {
  const faults = utilityFaults(id);
  console.log(faults.length === 0 ? `${id}: tudo em ordem.` : `${id}: há o que corrigir.`);
  for (const fault of faults) console.log(`  ${faultLine(fault)}`);
  if (faults.length > 0) process.exitCode = 1;
}
