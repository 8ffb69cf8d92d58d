import { useMemo } from 'react';
import type { ChartTools } from '../charts/chart-tools.js';
import { commandOf } from '../scenario/command-of.js';
import { itemTold } from '../scenario/item-told.js';
import { scenarioFile } from '../scenario/scenario-file.js';
import { useLab } from '../state/lab.js';
import { flyingHistory } from '../text/levers.js';
import { labScenario } from '../text/scenario.js';

/** What charts of the page share: what a saved one says of its origin. */
export const useChartTools = (): ChartTools => {
  const catalog = useLab((lab) => lab.catalog)!;
  const asked = useLab((lab) => lab.link.asked);
  return useMemo(() => {
    const file = scenarioFile(asked.items, catalog, labScenario);
    const told = asked.items.map((item) => itemTold(item, catalog));
    const saved = {
      asked:
        told.length === 0
          ? flyingHistory
          : { en: told.map(({ en }) => en).join('; '), ja: told.map(({ ja }) => ja).join('、') },
      command: commandOf(asked, catalog, file.name),
      scenario: asked.items.length > 0 ? file : undefined,
      software: catalog.software,
      date: new Date().toISOString().slice(0, 10),
    };
    return { saved };
  }, [asked, catalog]);
};
