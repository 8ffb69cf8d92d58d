export * from './book.js';
export * from './model-pages.js';
