import { CommanderError } from 'commander';
import { InputError } from '../data/index.js';
import { AssemblyError, LedgerError } from '../economies/index.js';
import { RunFolderError } from '../runs/index.js';

export const exitCodes = {
  ok: 0,
  bug: 1,
  usage: 2,
  input: 3,
  check: 4,
  ledger: 5,
  mismatch: 6,
  missing: 7,
  interrupted: 130,
} as const;
type Reason = Exclude<keyof typeof exitCodes, 'bug'>;

/** A command that ends early, with its reason in one sentence. */
export class Ended extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, sentence: string) {
    super(sentence);
    this.name = 'Ended';
    this.reason = reason;
  }
}

/** The exit code of anything thrown, and what to say of it; nothing when it has been said already. */
export const outcomeOf = (problem: unknown): { code: number; sentence: string } => {
  if (problem instanceof CommanderError) {
    return { code: problem.exitCode === 0 ? exitCodes.ok : exitCodes.usage, sentence: '' };
  }
  if (!(problem instanceof Error)) return { code: exitCodes.bug, sentence: String(problem) };
  const sentence = problem.message;
  if (problem instanceof Ended) return { code: exitCodes[problem.reason], sentence };
  if (problem instanceof InputError || problem instanceof AssemblyError || problem instanceof RunFolderError)
    return { code: exitCodes.input, sentence };
  if (problem instanceof LedgerError) return { code: exitCodes.ledger, sentence };
  return { code: exitCodes.bug, sentence: `This is a bug in Saisei. ${problem.stack ?? sentence}` };
};
