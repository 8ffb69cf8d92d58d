import { linearAxis } from '../axis.js';
import { tenth } from '../chart-frame.js';
import { escape } from '../escape.js';
import { dots, plane, planeChart } from './plane.js';

/** A factor, or an outcome, and the part of it that the box holds. */
export interface BoxSide {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Where the box begins and ends; open where null. */
  readonly from: number | null;
  readonly until: number | null;
}

export interface BoxScatter {
  readonly x: BoxSide;
  readonly y: BoxSide;
  readonly points: readonly ScatterPoint[];
}

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly ofInterest: boolean;
  /** Within the limits that the picture does not show. */
  readonly inside: boolean;
}

/** The runs over two factors, and the box; runs that other limits keep out are faint. */
export function boxScatter({ x, y, points }: BoxScatter, id: string): string {
  const across = linearAxis([x.low, x.high], plane.left, plane.right);
  const up = linearAxis([y.low, y.high], plane.bottom, plane.top);
  const [left, right] = [
    x.from === null ? plane.left : across.at(x.from),
    x.until === null ? plane.right : across.at(x.until),
  ];
  const [bottom, top] = [
    y.from === null ? plane.bottom : up.at(y.from),
    y.until === null ? plane.top : up.at(y.until),
  ];
  const of = (ofInterest: boolean, inside: boolean) =>
    points
      .filter((point) => point.ofInterest === ofInterest && point.inside === inside)
      .map((point): [number, number] => [across.at(point.x), up.at(point.y)]);
  const hits = points.filter(({ ofInterest }) => ofInterest).length;
  const words = `${hits} of ${points.length} runs are of interest. The box holds ${side(x)} and ${side(y)}.`;
  const describes = `<title id="${id}-title">${escape(`${y.name} against ${x.name}`)}</title><desc id="${id}-desc">${escape(words)}</desc>`;
  return planeChart({ id, describes }, { axis: across, name: x.name }, { axis: up, name: y.name }, [
    `<rect class="box-ground" x="${tenth(left)}" y="${tenth(top)}" width="${tenth(right - left)}" height="${tenth(bottom - top)}"/>`,
    dots('other faint', of(false, false)),
    dots('hit faint', of(true, false)),
    dots('other', of(false, true)),
    dots('hit', of(true, true)),
    `<rect class="box-edge" x="${tenth(left)}" y="${tenth(top)}" width="${tenth(right - left)}" height="${tenth(bottom - top)}"/>`,
  ]);
}

const side = ({ name, from, until }: BoxSide) =>
  [name, ...(from === null ? [] : [`from ${from}`]), ...(until === null ? [] : [`below ${until}`])].join(' ');
