export { AS_IT_IS, type ReadingFile, readingNames, readReading, readReadings } from './read-readings.js';
export { readingSchema } from './reading-schema.js';
