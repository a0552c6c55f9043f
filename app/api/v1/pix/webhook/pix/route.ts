/** The same address with the `/pix` that providers add to it. */
export { POST } from '../route';
