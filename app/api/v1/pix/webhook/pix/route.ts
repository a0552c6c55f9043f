/** The same address with the `/pix` that providers add to it. */
export { DELETE, GET, PATCH, POST, PUT } from '../route';
