import { addressText, byAddress, type StoredRun } from './stored-run.js';

/** Refuses runs that a part cannot hold or that could not be told apart in it. */
export function checkRows(runs: readonly StoredRun[]): void {
  if (runs.length === 0) throw new Error('A part has no runs; give at least one.');
  const rows = runs.toSorted(byAddress);
  for (const [i, row] of rows.entries()) {
    const who = addressText(row);
    if (!Number.isSafeInteger(row.case) || row.case < 0)
      throw new Error(`A run has the case ${row.case}; cases are whole numbers from 0.`);
    if (rows[i + 1] && byAddress(row, rows[i + 1]!) === 0)
      throw new Error(`There are two runs of ${who} in one part; give one.`);
    for (const [name, number] of [
      ['seed', row.seed],
      ['number of quarters', row.ledger.quarters],
    ] as const)
      if (!Number.isSafeInteger(number))
        throw new Error(`The ${name} of ${who} is ${number}; give a whole number.`);
    for (const [measure, values] of Object.entries(row.annual))
      if (values.length !== row.years.length)
        throw new Error(`${measure} of ${who} has ${values.length} values for ${row.years.length} years.`);
  }
}
