import type { Change, EconomyFile } from '../../economies/index.js';
import type { LeverNumber } from './catalog.js';

/** As the declarations and files have it: the meaning in English, sources by their keys. */
export interface DeclaredNumber extends Omit<LeverNumber, 'meaning' | 'source'> {
  readonly meaning: string;
  readonly source: readonly string[];
}

type Parameters = Pick<EconomyFile, 'parameters' | 'start'>;

/** The one number that a lever is, or undefined: then it is on or off. */
export const leverNumber = (
  { parameters, start }: Parameters,
  changes: readonly Change[],
): DeclaredNumber | undefined => {
  const [change, ...others] = changes;
  if (others.length > 0 || (change?.kind !== 'set' && change?.kind !== 'multiply')) return undefined;
  const [institution, name, ...row] = change.parameter.split('.');
  const file = parameters.get(`${institution}.${name}`);
  if (!file || file.unit === '0 or 1') return undefined;
  const quarter = Math.max(0, change.from - start);
  const { values } = file.path.frames.findLast((frame) => frame.quarter <= quarter) ?? file.path.frames[0]!;
  const index = row.length > 0 ? file.names.indexOf(row.join('.')) : 0;
  const recorded = row.length > 0 || values.every((value) => value === values[0]) ? values[index] : undefined;
  const history = change.kind === 'multiply' ? 1 : recorded;
  // Where rows differ, or where history has the value of the lever at first, no number says how far it is pulled.
  if (history === undefined || history === change.value) return undefined;
  const pulled = change.value;
  const unit = change.kind === 'multiply' ? '1' : file.unit;
  const whole = file.range && rangeIn(file.range, file.rangeOf, change.kind, recorded);
  if (isSwitch(history, pulled, whole)) return undefined;
  const [low, high] = whole
    ? [Math.min(whole[0], history, pulled), Math.max(whole[1], history, pulled)]
    : beyond(history, pulled, change.kind === 'set' && unit === '1');
  return {
    parameter: change.parameter,
    kind: change.kind,
    unit,
    meaning: file.meaning,
    history,
    pulled,
    low: plain(low),
    high: plain(high),
    status: file.status,
    source: file.source,
  };
};

/** Without the noise of the last digits. */
const plain = (value: number) => Number(value.toPrecision(12));

/** How many times its range a value may lie beyond it, and how many times history it may be, to be a size still. */
const FARTHEST = 5;
const MOST_TIMES = 50;

/** Whether the lever pulls to a value that stands for 'never' or 'always': what lies between means nothing. */
const isSwitch = (history: number, pulled: number, range: readonly [number, number] | undefined): boolean => {
  const [low, high] = [Math.min(history, pulled), Math.max(history, pulled)];
  if (low > 0 && high / low > MOST_TIMES) return true;
  if (!range) return false;
  const beyond = Math.max(0, range[0] - pulled, pulled - range[1]);
  return beyond > FARTHEST * (range[1] - range[0]);
};

/** The range of a parameter file is of a value or of a factor, and a change sets a value or multiplies by a factor. */
const rangeIn = (
  [low, high]: readonly [number, number],
  rangeOf: 'value' | 'factor',
  kind: 'set' | 'multiply',
  recorded: number | undefined,
): readonly [number, number] | undefined => {
  if ((rangeOf === 'value') === (kind === 'set')) return [low, high];
  if (!recorded) return undefined;
  const ends = rangeOf === 'factor' ? [low * recorded, high * recorded] : [low / recorded, high / recorded];
  return [Math.min(...ends), Math.max(...ends)];
};

/** From history to half as far again as the lever pulls; what is not negative stays so, and a share ends at one. */
const beyond = (history: number, pulled: number, mayBeShare: boolean): readonly [number, number] => {
  const end = pulled + (pulled - history) / 2;
  const least = Math.min(history, pulled);
  const most = Math.max(history, pulled);
  const low = Math.min(least, end);
  const isShare = mayBeShare && least >= 0 && most <= 1;
  return [
    least >= 0 ? Math.max(0, low) : low,
    isShare ? Math.min(1, Math.max(most, end)) : Math.max(most, end),
  ];
};
