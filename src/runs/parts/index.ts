export { partBytes, partFault, partFormat, partIn, type PartName } from './part.js';
export { addressText, byAddress, type Address, type StoredRun } from './stored-run.js';
