import { tenth } from '../../pictures/chart-frame.js';
import { ChartFigure } from '../charts/chart-figure.js';
import { doubt, importanceText as text } from '../text/doubt.js';
import { associationsDescribed } from '../text/doubt-sentences.js';
import type { Association, Associations } from './associations.js';
import { AxisLine, ZeroLine } from './axis-line.js';
import { Bar } from './interval-bar.js';
import { ParameterName } from './parameter-name.js';
import { PictureRow } from './picture-row.js';
import { scaleFrom } from './scale.js';
import type { Subject } from './subject.js';
import { SavedTable } from './saved-table.js';
import { shortNumber } from './told.js';

interface TornadoProps {
  readonly subject: Subject;
  readonly found: Associations;
  /** The largest first. */
  readonly shown: readonly Association[];
}

const MOST = 15;
const scale = scaleFrom(-1, 1);

/** Correlations that stand out, and what chance reaches. */
export const Tornado = ({ subject, found, shown }: TornadoProps) => {
  const { measure, year, matter, parameters } = subject;
  const rows = shown.slice(0, MOST);
  return (
    <ChartFigure
      id={`doubt-tornado-${matter.key}`}
      matter={{ ...matter, runs: found.runs, notInBand: text.notInBand }}
      part={text.part}
      unit={text.unit}
      legend={[
        { sample: 'tornado', words: text.bars },
        { sample: 'threshold', words: text.threshold },
      ]}
      described={associationsDescribed(rows.length, found.runs)}
      below={
        <SavedTable
          matter={{ ...matter, runs: found.runs, notInBand: text.notInBand }}
          part={text.part}
          caption={text.part}
          heads={[doubt.parameter, doubt.meaning, text.correlation]}
          rows={shown.map(({ parameter, correlation }) => [
            plain(parameter),
            plain(parameters.find(({ key }) => key === parameter)?.meaning ?? parameter),
            { value: correlation, told: plain(shortNumber(correlation)) },
          ])}
          file={`saisei-doubt-${measure.key}-${year}-correlations`}
        />
      }
    >
      {rows.map(({ parameter, correlation }) => (
        <PictureRow
          key={parameter}
          label={<ParameterName name={parameter} parameters={parameters} />}
          value={shortNumber(correlation)}
        >
          <svg className="doubt-bar" height="20" aria-hidden="true" focusable="false">
            <ZeroLine scale={scale} />
            <Bar scale={scale} of={[0, correlation]} y={4} height={12} className="bar-50" />
            {[-found.threshold, found.threshold].map((at) => (
              <line
                key={at}
                className="bar-threshold"
                x1={`${tenth(scale.at(at))}%`}
                x2={`${tenth(scale.at(at))}%`}
                y1="0"
                y2="100%"
              />
            ))}
          </svg>
        </PictureRow>
      ))}
      <PictureRow label="">
        <AxisLine scale={scale} />
      </PictureRow>
    </ChartFigure>
  );
};

const plain = (one: string) => ({ en: one, ja: one });
