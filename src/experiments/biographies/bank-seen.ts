import { broughtBy, figureOf, nameOfRow } from './columns.js';
import type { Look } from './watching.js';

/** A bank at the end of a quarter; amounts are those of the country. */
export interface BankSeen {
  readonly period: number;
  readonly name: string;
  /** Its own loans and those of banks that it took over, at home and abroad. */
  readonly loans: number;
  /** Its loans to firms, as is what follows. */
  readonly ownLoans: number;
  readonly badLoans: number;
  /** What would be lost on them beyond what is shown. */
  readonly hiddenLoss: number;
  /** As the rule counts it, over loans, and what the rule asks for. */
  readonly capital: number;
  readonly requirement: number;
  readonly ofState: boolean;
  readonly publicCapital: number;
  /** Bank that took this one over. */
  readonly owner: string | undefined;
  readonly taken: readonly string[];
}

const NONE = -1;

export const lookAtBank: Look<BankSeen> = (economy, row, period) => {
  const { scale } = economy.assembly;
  const { size } = economy.tables.get('banks')!;
  const of = (column: string) => figureOf(economy, 'banks', column, row);
  const ownerOf = (bank: number) => figureOf(economy, 'banks', 'owner', bank);
  const name = (bank: number) => nameOfRow(economy, 'banks', bank);
  const owner = ownerOf(row);
  return {
    period,
    name: name(row),
    loans: of('groupLoans') * scale,
    ownLoans: of('loansHeld') * scale,
    badLoans: of('badLoans') * scale,
    hiddenLoss: Math.max(0, of('hiddenLoss') - of('provisions')) * scale,
    capital: of('capitalRatio'),
    requirement: figureOf(economy, 'nation', 'bankRequirement', 0),
    ofState: of('stateOwned') > 0,
    publicCapital: broughtBy(economy, 'banks', 'publicCapital', row) * scale,
    owner: owner === NONE ? undefined : name(owner),
    taken: Array.from({ length: size }, (_, bank) => bank)
      .filter((bank) => ownerOf(bank) === row)
      .map(name),
  };
};
