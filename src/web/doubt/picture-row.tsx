import type { ReactNode } from 'react';

interface PictureRowProps {
  readonly label: ReactNode;
  /** Stands after the label. */
  readonly value?: ReactNode;
  readonly children: ReactNode;
}

/** A row of a picture: what it is of, above it where the page is narrow, and the drawing. */
export const PictureRow = ({ label, value, children }: PictureRowProps) => (
  <div className="doubt-row">
    <p className="doubt-label">
      {label} {value !== undefined && <b>{value}</b>}
    </p>
    <div className="doubt-drawing">{children}</div>
  </div>
);
