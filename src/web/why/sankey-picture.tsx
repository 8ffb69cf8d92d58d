import { type KeyboardEvent, useId } from 'react';
import { textWidth } from '../charts/plot.js';
import { useSay } from '../text/language.js';
import { money as texts, payers } from '../text/money.js';
import type { Words } from '../text/words.js';
import { type MoneyView, trillions } from './amounts.js';
import { named } from './money-rows.js';
import { type Post, sankeyLayout } from './sankey-layout.js';

export interface SankeyLink {
  readonly payer: string;
  readonly payee: string;
  /** Below zero where a difference is. */
  readonly amount: number;
  readonly told: Words;
}

interface SankeyPictureProps {
  /** The largest first. */
  readonly links: readonly SankeyLink[];
  readonly view: MoneyView;
  readonly width: number;
  /** Number of the link that is read. */
  readonly at: number;
  readonly onAt: (at: number) => void;
}

const thick = 8;
const top = 22;
/** Pictures narrower than this are those of a telephone. */
const narrow = 520;

/** Ribbons between two columns of posts; the keys go from ribbon to ribbon. */
export function SankeyPicture({ links, view, width, at, onAt }: SankeyPictureProps) {
  const say = useSay();
  const id = useId();
  const names = links.flatMap(({ payer, payee }) => [payer, payee]);
  const words = Math.ceil(1.15 * Math.max(...names.map((name) => textWidth(say(named(payers, name)))))) + 8;
  const right = width - words - thick;
  const streams = links.map((link) => ({ ...link, size: Math.abs(link.amount) }));
  const tall = width < narrow ? 320 : 380;
  const layout = sankeyLayout(streams, { left: words + thick, right, tall, slot: 30, gap: 8 });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedTo(event.key, at, links.length);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAt(to);
  };
  const common = { links, view };
  return (
    <svg
      viewBox={`0 0 ${width} ${layout.height + top + 4}`}
      role="listbox"
      tabIndex={0}
      aria-label={say(texts.sankey)}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      {links.map(({ payer, payee, amount, told }, k) => (
        <path
          key={`${payer} ${payee}`}
          id={`${id}-${k}`}
          role="option"
          aria-selected={k === at}
          aria-label={say(told)}
          className={`ribbon ${amount < 0 ? 'less' : 'more'}`}
          transform={`translate(0 ${top})`}
          d={layout.ribbons[k]}
          onPointerEnter={() => onAt(k)}
          onClick={() => onAt(k)}
        />
      ))}
      <Posts {...common} side="payer" posts={layout.payers} x={words} textX={words - 6} titleX={0} />
      <Posts
        {...common}
        side="payee"
        posts={layout.payees}
        x={right}
        textX={right + thick + 6}
        titleX={width}
      />
    </svg>
  );
}

interface PostsProps extends Pick<SankeyPictureProps, 'links' | 'view'> {
  readonly side: 'payer' | 'payee';
  readonly posts: readonly Post[];
  readonly x: number;
  readonly textX: number;
  readonly titleX: number;
}

/** One column with its title, and beside each post who it is and what all its ribbons come to. */
function Posts({ side, posts, links, view, x, textX, titleX }: PostsProps) {
  const say = useSay();
  const sums = posts.map(({ name }) =>
    links.filter((link) => link[side] === name).reduce((sum, { amount }) => sum + amount, 0),
  );
  const write = trillions(sums, 4, view === 'difference');
  return (
    <g aria-hidden="true">
      <text x={titleX} y={12} textAnchor={side === 'payer' ? 'start' : 'end'}>
        {say(side === 'payer' ? texts.paid : texts.received)}
      </text>
      {posts.map(({ name, top: from, height }, k) => (
        <g key={name} transform={`translate(0 ${top + from})`}>
          <rect x={x} y={0} width={thick} height={Math.max(1, height)} />
          <text x={textX} y={11} textAnchor={side === 'payer' ? 'end' : 'start'}>
            <tspan className="name">{say(named(payers, name))}</tspan>
            <tspan x={textX} dy="14">
              {write(sums[k]!)}
            </tspan>
          </text>
        </g>
      ))}
    </g>
  );
}

const movedTo = (key: string, at: number, count: number): number | undefined => {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: count - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
};
