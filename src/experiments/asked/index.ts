export { experimentSchema } from './experiment-schema.js';
export {
  economyOfExperiment,
  experimentNames,
  readCalibration,
  readExperiment,
  type CalibrationFile,
  type Experiment,
  type Kind,
  type Sampled,
} from './read-experiment.js';
