import 'server-only';

export { listSecondCopies } from './list-second-copies';
export {
  type BillNotFound,
  getSecondCopy,
  printSecondCopy,
  type SecondCopyReadRefusal,
  secondCopyPixQr,
} from './read-second-copy';
