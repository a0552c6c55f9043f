import 'server-only';

export { listSecondCopies } from './list-second-copies';
export {
  getSecondCopy,
  printSecondCopy,
  type SecondCopyReadRefusal,
  secondCopyPixQr,
} from './read-second-copy';
