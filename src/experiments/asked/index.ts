export { experimentSchema } from './experiment-schema.js';
export {
  economyOfExperiment,
  experimentNames,
  readExperiment,
  type Experiment,
  type Kind,
} from './read-experiment.js';
