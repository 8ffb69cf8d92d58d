import { openPool } from '../engine/pool.js';
import { begun } from '../scenario/history.js';
import { firstState } from '../scenario/first-state.js';
import { readLink } from '../scenario/link.js';
import { complaintTold } from '../text/complaints.js';
import { addressOf, useLab } from './lab.js';
import { loadCatalog, loadContent, loadPreview, NotLoaded } from './loading.js';
import { noWorlds } from './worlds.js';

/** Catalog first, for the pages; then the preview; then the engine with the files of the economy. */
export const startLab = (): void => void boot().catch(tellMissing);

const tellMissing = (problem: unknown): void => {
  if (!(problem instanceof NotLoaded)) throw problem;
  useLab.setState({ missing: { what: problem.what, reason: problem.message } });
};

const boot = async () => {
  const content = loadContent();
  const preview = loadPreview();
  // A promise that fails before it is awaited is told when its turn comes.
  content.catch(() => undefined);
  preview.catch(() => undefined);
  useLab.setState({ catalog: await loadCatalog() });
  followLink();
  addEventListener('hashchange', followLink);
  // Runs need no preview.
  await preview.then((file) => useLab.setState({ preview: file ?? undefined }), tellMissing);
  openEngine(await onceConnected(content));
};

/** The files of the economy; without a connection they are asked for again when it is back. */
const onceConnected = async (content: ReturnType<typeof loadContent>) => {
  try {
    return await content;
  } catch (problem) {
    if (navigator.onLine) throw problem;
    await new Promise((back) => addEventListener('online', back, { once: true }));
    return loadContent();
  }
};

const openEngine = (files: Readonly<Record<string, string>>) => {
  const { catalog, resume } = useLab.getState();
  const pool = openPool({
    economy: catalog!.economy,
    files,
    onState: (state) => {
      if (state.kind === 'failed')
        useLab.setState({ engine: { status: 'failed', reason: `${state.name}: ${state.message}` } });
      if (state.kind === 'ready') useLab.setState({ engine: { status: 'ready' } });
    },
  });
  useLab.setState({ pool });
  resume();
};

/** Takes up the link in the address, with what was wrong with it. */
const followLink = () => {
  const { catalog, link, resume } = useLab.getState();
  const text = location.hash.replace(/^#\/?/, '');
  if (`#/${text}` === addressOf(link)) return;
  const unsaid = firstState(catalog!);
  const { state, complaints: told } = readLink(text, catalog!, unsaid);
  const complaints = told.map((one) => complaintTold(one));
  // Another page of the same question: its runs and what can be undone stay.
  if (addressOf({ ...link, asked: state.asked }) === addressOf(link))
    return useLab.setState({ link: { ...state, asked: link.asked }, complaints });
  useLab.setState({
    link: state,
    history: begun(state.asked.items),
    worlds: noWorlds(state.asked),
    complaints,
  });
  resume();
};
