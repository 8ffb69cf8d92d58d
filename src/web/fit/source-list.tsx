import type { Publication } from '../bundle/history-data.js';

interface SourceListProps {
  readonly keys: readonly string[];
  readonly sources: Readonly<Record<string, Publication>>;
}

/** Publications by title, with their addresses where they have one; a key that is no publication stands as it is. */
export const SourceList = ({ keys, sources }: SourceListProps) => (
  <ul className="source-list" lang="en">
    {keys.map((key) => {
      const source = sources[key];
      if (!source) return <li key={key}>{key}</li>;
      const { title, publisher, year, address } = source;
      const told = `${title}, ${publisher}${year === undefined ? '' : ` (${year})`}`;
      return <li key={key}>{address ? <a href={address}>{told}</a> : told}</li>;
    })}
  </ul>
);
