// Not files.ts: what is exported here also runs in a page.
export type { Content } from './content.js';
export { contentInMemory } from './content-in-memory.js';
export { InputError, type Place, placed } from './input-error.js';
export { didYouMean, nearest } from './nearest.js';
export { parseYaml, readYaml, type StrictYaml } from './strict-yaml.js';
export { numberIn, readCsv, type CsvRow } from './csv.js';
export { loadSources, mustKnowSources, type Source, type Sources } from './sources.js';
export { loadSystems, type System } from './systems.js';
export { listSeries, loadSeries, type Series } from './series.js';
export { listTables, loadTable, type FlowTable, type TableCell } from './tables.js';
export { loadEvents, type Event } from './events.js';
export { loadFacts, type Fact } from './facts.js';
export { loadPoints, type Point } from './points.js';
export { checkData, countriesIn } from './check-data.js';
export { jsonSchemas } from './json-schema.js';
