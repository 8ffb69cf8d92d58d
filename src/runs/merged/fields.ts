import type { Field } from '../field.js';

const plan = 'the plan of the runs';
const simulated = 'simulated';

const caseField: Field = {
  name: 'case',
  type: 'integer',
  title: 'Case of the design, from 0',
  unit: '',
  source: plan,
};
const scenarioField: Field = { name: 'scenario', type: 'string', title: 'Scenario', unit: '', source: plan };
const yearField: Field = { name: 'year', type: 'integer', title: 'Year', unit: 'year', source: simulated };

/** The columns of runs.parquet, for parameters in the order of its columns. */
export const runsFields = (parameters: readonly Field[]): Field[] => [
  caseField,
  scenarioField,
  { name: 'seed', type: 'integer', title: 'Seed of all draws of the run', unit: '', source: plan },
  { name: 'fingerprint', type: 'string', title: 'Digest of the final state', unit: '', source: simulated },
  { name: 'quarters', type: 'integer', title: 'Quarters run', unit: 'quarter', source: simulated },
  {
    name: 'largestResidual',
    type: 'number',
    title: 'Largest difference found in the accounts; 0 when they closed',
    unit: 'yen',
    source: simulated,
  },
  {
    name: 'alarms',
    type: 'string',
    title: 'Parts of the economy that became absurd, as JSON',
    unit: '',
    source: simulated,
  },
  ...parameters,
];

/** The columns of annual.parquet and annual.csv, for measures in the order of their columns. */
export const annualFields = (measures: readonly Field[]): Field[] => [
  caseField,
  scenarioField,
  yearField,
  ...measures,
];
