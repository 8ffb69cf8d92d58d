import type { EvidenceFile } from '../bundle/evidence-file.js';

/** Publications by key: title, year, where it is, and what may be done with it. */
export const SourceList = ({
  keys,
  sources,
}: {
  readonly keys: readonly string[];
  readonly sources: EvidenceFile['sources'];
}) => (
  <ul className="sources" lang="en">
    {keys.map((key) => (
      <li key={key}>
        <Publication name={key} source={sources[key]} />
      </li>
    ))}
  </ul>
);

const Publication = ({
  name,
  source,
}: {
  readonly name: string;
  readonly source: EvidenceFile['sources'][string] | undefined;
}) => {
  if (!source) return name;
  const { title, authors, publisher, year, address, licence, note } = source;
  const origin = [authors, publisher, year].filter((part) => part !== undefined).join(', ');
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}{' '}
      ({origin}) <span className="quiet small">{[licence, note].filter(Boolean).join('. ')}</span>
    </>
  );
};
