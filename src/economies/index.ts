export * from './assembly-of.js';
export * from './change.js';
export * from './economy-file.js';
export * from './ensemble.js';
export * from './load-economy.js';
// Experiments and doors see the kernel only through the economies they run.
export {
  assemble,
  type Assembly,
  type Checkpoint,
  AssemblyError,
  type Declaration,
  type Economy,
  effectOn,
  fingerprintOf,
  type Institution,
  LedgerError,
  periodOf,
  phases,
  writtenPeriod,
} from '../kernel/index.js';
