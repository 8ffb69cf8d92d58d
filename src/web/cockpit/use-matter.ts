import { useMemo } from 'react';
import type { ChartMatter } from '../charts/chart-matter.js';
import { useLab } from '../state/lab.js';
import { studyOfAsked } from '../state/study-of-asked.js';
import { matterOf } from './matter-of.js';

/** What is drawn of a measure now; undefined when the catalog has no such measure. */
export const useMatter = (key: string): ChartMatter | undefined => {
  const catalog = useLab((lab) => lab.catalog)!;
  const preview = useLab((lab) => lab.preview);
  const asked = useLab((lab) => lab.link.asked);
  const worlds = useLab((lab) => lab.worlds);
  return useMemo(() => {
    const measure = catalog.measures.find((one) => one.key === key);
    return (
      measure && matterOf(measure, { catalog, preview, asked, worlds, study: studyOfAsked(asked, catalog) })
    );
  }, [key, catalog, preview, asked, worlds]);
};
