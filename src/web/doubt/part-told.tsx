import type { Limit } from '../../experiments/discovery/limit.js';
import type { Problem } from '../../experiments/discovery/problem.js';
import { roundedWithin } from '../../experiments/discovery/rounded.js';
import { failsText as text } from '../text/doubt-parts.js';
import { boxTold, limitTold, noBox } from '../text/doubt-verdicts.js';
import { useSay } from '../text/language.js';
import type { FoundPart } from './other-sign.js';
import { ParameterName } from './parameter-name.js';
import type { Subject } from './subject.js';

interface PartToldProps {
  readonly subject: Subject;
  readonly found: FoundPart;
  readonly problem: Problem;
}

/** A part of the draws in words. */
export const PartTold = ({ subject, found, problem }: PartToldProps) => {
  const say = useSay();
  const { box, chance, clear } = found;
  if (!clear) return <p data-face="cannot-tell">{say(noBox(String(Math.round(100 * chance))))}</p>;
  return (
    <div data-face="told">
      <p>{say(boxTold(box.hits, box.runs, Math.round(100 * box.coverage), box.allHits))}</p>
      <ul>
        {box.limits.map((limit) => (
          <li key={limit.factor}>
            <ParameterName name={limit.factor} parameters={subject.parameters} />{' '}
            <b>{say(limitWords(limit, problem))}</b>
          </li>
        ))}
      </ul>
      <p className="small">{say(text.mayBeChance)}</p>
    </div>
  );
};

const limitWords = (limit: Limit, { factors }: Problem) => {
  const factor = factors.find(({ name }) => name === limit.factor)!;
  if ('values' in limit || 'values' in factor) throw new Error(`${limit.factor} is drawn as a number.`);
  const written = (value: number | null) =>
    value === null ? undefined : roundedWithin(value, factor.high - factor.low);
  return limitTold(written(limit.low), written(limit.high));
};
