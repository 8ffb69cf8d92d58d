import { useMemo } from 'react';
import { ChartFigure } from '../charts/chart-figure.js';
import type { SampleDesign } from '../engine/messages.js';
import type { Background } from '../state/use-background.js';
import { doubt } from '../text/doubt.js';
import { stepsText as text } from '../text/doubt-parts.js';
import { leftOutTold, stepsDescribed, trajectoriesTold } from '../text/doubt-sentences.js';
import { useSay } from '../text/language.js';
import { AxisLine, ZeroLine } from './axis-line.js';
import { Bar } from './interval-bar.js';
import { LUCK, stepRows, stepsOf } from './one-by-one.js';
import { ParameterName } from './parameter-name.js';
import { PictureRow } from './picture-row.js';
import type { RunEffect } from './run-effects.js';
import { scaleOf } from './scale.js';
import { matterBeside, type Subject } from './subject.js';
import { TableBehind } from './table-behind.js';
import { differenceTold, errorSize, rangeTold, sizeDecimals } from './told.js';

interface OneByOneFigureProps {
  readonly subject: Subject;
  readonly study: Background;
  readonly design: SampleDesign;
  readonly effects: readonly RunEffect[];
}

/** How far each parameter, and luck, moves the effect. */
export const OneByOneFigure = ({ subject, study, design, effects }: OneByOneFigureProps) => {
  const say = useSay();
  const { measure, year, matter, parameters } = subject;
  const found = useMemo(() => stepsOf(design, effects), [design, effects]);
  if (!found) return <p className="quiet">{say(text.none)}</p>;
  const rows = stepRows(design, found);
  const scale = scaleOf(rows.flatMap(({ meanAbsolute, interval }) => [meanAbsolute, ...(interval ?? [])]));
  const { trajectories, trajectoriesLeftOut } = found;
  return (
    <>
      <ChartFigure
        id={`doubt-steps-${matter.key}`}
        matter={{ ...matterBeside(matter, 'steps', study), notInBand: text.notInBand }}
        part={text.part}
        unit={matter.measure.differenceUnit}
        legend={[
          { sample: 'tornado', words: text.bars },
          { sample: 'luck', words: text.luckBar },
        ]}
        described={stepsDescribed(design.factors.length, trajectories)}
        below={
          <TableBehind
            caption={text.part}
            heads={[doubt.parameter, text.size, text.between, text.mean]}
            rows={rows.map(({ name, meanAbsolute, interval, mean }) => {
              const decimals = sizeDecimals(meanAbsolute);
              return [
                name === LUCK ? text.luck : { en: name, ja: name },
                { value: meanAbsolute, told: errorSize(meanAbsolute, measure) },
                interval ? rangeTold(interval, decimals, measure) : { en: '–', ja: '–' },
                { value: mean, told: differenceTold(mean, decimals, measure) },
              ];
            })}
            file={`saisei-doubt-${measure.key}-${year}-one-by-one`}
          />
        }
      >
        {rows.map(({ name, meanAbsolute, interval }) => (
          <PictureRow
            key={name}
            label={name === LUCK ? say(text.luck) : <ParameterName name={name} parameters={parameters} />}
            value={say(errorSize(meanAbsolute, measure))}
          >
            <svg className="doubt-bar" height="20" aria-hidden="true" focusable="false">
              <ZeroLine scale={scale} />
              <Bar
                scale={scale}
                of={[0, meanAbsolute]}
                y={4}
                height={12}
                className={name === LUCK ? 'bar-luck' : 'bar-50'}
              />
              {interval && <Bar scale={scale} of={interval} y={9} height={2} className="bar-whisker" />}
            </svg>
          </PictureRow>
        ))}
        <PictureRow label="">
          <AxisLine scale={scale} />
        </PictureRow>
      </ChartFigure>
      <p className="small">
        {say(trajectoriesTold(trajectories, trajectories + trajectoriesLeftOut))}{' '}
        {study.status === 'done' && trajectoriesLeftOut > 0 && say(leftOutTold(trajectoriesLeftOut))}
      </p>
    </>
  );
};
