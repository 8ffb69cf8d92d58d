/** The institutions that doors and workers know, found by the address of this module. */
export { institutions } from '../institutions/index.js';
