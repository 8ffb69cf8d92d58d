import { type Content, InputError } from '../../data/index.js';
import type { Subject } from '../../experiments/index.js';
import { contentFiles } from './content-files.js';
import { pathOfPreview, type PreviewFile, readPreview } from '../preview/preview-file.js';
import { doubtData } from './doubt-data.js';
import { historyData } from './history-data.js';
import { evidenceData } from './evidence-data.js';
import { makeCatalog, type Origin } from './make-catalog.js';
import { modelData } from './model-data.js';
import { changedThings } from './parameters-data.js';
import { withParsed } from './parsed-files.js';

/** Real agents for each simulated one in the runs of the lab: a pair of runs takes about half a second. */
export const LAB_SCALE = 5000;

/** Everything that the pages read, by the name of its file. */
export const labData = (
  content: Content,
  subject: Subject,
  origin: Omit<Origin, 'scale'>,
): Readonly<Record<string, unknown>> => {
  const preview = previewOf(content, subject.economy.name);
  const catalog = makeCatalog(content, subject, { ...origin, scale: LAB_SCALE }, preview?.fit ?? {});
  return {
    catalog,
    changed: changedThings(subject, catalog),
    content: withParsed(contentFiles(content, subject)),
    preview,
    history: historyData(content, subject),
    evidence: evidenceData(content, subject),
    model: modelData(content, subject),
    doubt: doubtData(content, subject),
  };
};

/** Null where none was made; the pages then say so. */
const previewOf = (content: Content, economy: string): PreviewFile | null => {
  const path = pathOfPreview(economy);
  if (!content.has(path)) return null;
  try {
    return readPreview(content.text(path));
  } catch {
    throw new InputError('this is no whole preview of the lab; make it again with npm run preview.', {
      file: path,
    });
  }
};
