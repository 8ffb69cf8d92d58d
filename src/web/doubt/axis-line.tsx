import { tenth } from '../../pictures/chart-frame.js';
import type { Scale } from './scale.js';

/** The line at zero through a row of a picture. */
export const ZeroLine = ({ scale }: { readonly scale: Scale }) => {
  const zero = `${tenth(scale.at(0))}%`;
  return <line className="zero" x1={zero} x2={zero} y1="0" y2="100%" />;
};

/** The numbers below the rows of a picture. */
export const AxisLine = ({ scale }: { readonly scale: Scale }) => (
  <svg className="doubt-axis" height="22" aria-hidden="true" focusable="false">
    <line className="axis" x1="0" x2="100%" y1="1" y2="1" />
    {scale.ticks.map(({ at, text }) => (
      <g key={text}>
        <line className="axis" x1={`${tenth(at)}%`} x2={`${tenth(at)}%`} y1="1" y2="5" />
        <text x={`${tenth(at)}%`} y="18" textAnchor={at < 8 ? 'start' : at > 92 ? 'end' : 'middle'}>
          {text}
        </text>
      </g>
    ))}
  </svg>
);
