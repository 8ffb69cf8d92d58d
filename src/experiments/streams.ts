/** Chance for doors, which see the kernel only through what they run. */
export { Stream } from '../kernel/index.js';
