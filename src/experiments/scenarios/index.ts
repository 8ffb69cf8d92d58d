export { economyOfScenario, pathOfScenario, readScenario, scenarioNames } from './read-scenario.js';
export { HISTORY, historyOf, type Scenario } from './scenario.js';
export { scenarioSchema } from './scenario-schema.js';
