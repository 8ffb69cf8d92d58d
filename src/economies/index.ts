export * from './assembly-of.js';
export * from './economy-file.js';
export * from './ensemble.js';
export * from './load-economy.js';
