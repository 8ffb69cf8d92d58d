import { useState } from 'react';
import type { CatalogLever } from '../bundle/catalog.js';
import type { Item } from '../scenario/asked.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { groups, levers as text } from '../text/levers.js';
import { LeverControl } from './lever-control.js';
import { withItem, withoutItem } from '../scenario/items.js';

type LeverItem = Extract<Item, { kind: 'lever' }>;

/** Levers: a few open, the rest grouped by system; ready-made scenarios above. */
export const LeverPanel = () => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const found = words
    ? catalog.levers.filter(({ title, id }) => `${title.en} ${title.ja} ${id}`.toLowerCase().includes(words))
    : undefined;
  const open = catalog.first.openLevers.flatMap(
    (id) => catalog.levers.find((lever) => isOf(lever, id)) ?? [],
  );
  return (
    <section className="levers" aria-label={say(text.title)}>
      <Presets />
      <label className="search">
        {say(text.search)}
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      {found ? (
        <>
          {found.length === 0 && <p>{say(text.none)}</p>}
          <Levers levers={found} />
        </>
      ) : (
        <>
          <Levers levers={open} />
          <Groups />
        </>
      )}
    </section>
  );
};

const isOf = (lever: CatalogLever, id: string) => lever.id === id || lever.also.includes(id);

const Levers = ({ levers }: { readonly levers: readonly CatalogLever[] }) => {
  const catalog = useLab((lab) => lab.catalog)!;
  const items = useLab((lab) => lab.link.asked.items);
  const takenOver = useLab((lab) => lab.link.takenOver);
  const change = useLab((lab) => lab.change);
  return levers.map((lever) => (
    <LeverControl
      key={lever.id}
      lever={lever}
      item={items.find((item): item is LeverItem => item.kind === 'lever' && item.id === lever.id)}
      start={catalog.start}
      end={catalog.end}
      from={takenOver === undefined ? undefined : 4 * takenOver}
      onChange={(item, gesture) =>
        change(item ? withItem(items, item) : withoutItem(items, `lever ${lever.id}`), gesture)
      }
    />
  ));
};

const Groups = () => {
  const say = useSay();
  const { levers, systems } = useLab((lab) => lab.catalog)!;
  const items = useLab((lab) => lab.link.asked.items);
  const names = [...new Set(systems.map(({ group }) => group))];
  return names.map((group) => (
    <details key={group} className="group">
      <summary>{say(groups[group]!)}</summary>
      {systems
        .filter((system) => system.group === group && levers.some((lever) => lever.system === system.name))
        .map((system) => {
          const own = levers.filter((lever) => lever.system === system.name);
          const pulled = own.filter((lever) =>
            items.some((item) => item.kind === 'lever' && item.id === lever.id),
          );
          return (
            <details key={system.name} className="system">
              <summary>
                {say(system.title)} <span className="quiet">{own.length}</span>
                {pulled.length > 0 && <b className="count">{pulled.length}</b>}
              </summary>
              <Levers levers={own} />
            </details>
          );
        })}
    </details>
  ));
};

const Presets = () => {
  const say = useSay();
  const { presets } = useLab((lab) => lab.catalog)!;
  const items = useLab((lab) => lab.link.asked.items);
  const change = useLab((lab) => lab.change);
  const chosen = items.find((item) => item.kind === 'preset');
  const others = items.filter((item) => item.kind !== 'preset');
  return (
    <label className="presets">
      {say(text.presets)}
      <select
        value={chosen?.name ?? ''}
        onChange={({ target: { value } }) =>
          change(value ? [{ kind: 'preset', name: value }, ...others] : others)
        }
      >
        <option value="">{say(text.choosePreset)}</option>
        {presets.map(({ name, title }) => (
          <option key={name} value={name}>
            {say(title)}
          </option>
        ))}
      </select>
    </label>
  );
};
