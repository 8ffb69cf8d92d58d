import { expect, test } from 'vitest';
import { type ModelBook, modelPages } from '../../../src/pictures/model/index.js';
import { signOf } from '../../../src/pictures/model/flow-page.js';
import { dependencies } from '../../../src/pictures/model/graph-page.js';
import { reasonText, valueText } from '../../../src/pictures/model/parameter-text.js';

const parameter = (changes: Partial<ModelBook['parameters'][number]>) => ({
  key: 'forbearance.lendingRate',
  meaning: 'interest on loans',
  unit: '1/year',
  names: [],
  path: { frames: [{ quarter: 0, values: [0.09] }] },
  range: undefined,
  rangeOf: 'value' as const,
  status: 'observed' as const,
  source: ['boj'],
  fittedTo: [],
  series: [],
  why: undefined,
  note: undefined,
  same: undefined,
  ...changes,
});

const book: ModelBook = {
  name: 'made',
  title: 'Made up',
  start: 7820,
  end: 7827,
  scale: 1000,
  money: 'yen',
  phases: ['plans', 'credit', 'goods'],
  tables: { banks: { rows: ['mitsui'] }, firms: { agents: 5000 } },
  hub: 'banks',
  accounts: [{ name: 'loans', held: ['banks.loans'], owed: ['firms.debt'] }],
  institutions: [
    {
      opens: true,
      invariants: [],
      ports: {
        name: 'landPrices',
        phase: 'plans',
        says: 'Land is worth what it was | and more.',
        literature: [],
        tables: { firms: { owns: { land: { unit: 'money', meaning: 'worth of land' } }, populates: true } },
        draws: ['luck'],
      },
    },
    {
      opens: false,
      invariants: ['no loan is negative'],
      ports: {
        name: 'forbearance',
        phase: 'credit',
        says: 'A weak bank rolls loans over.',
        literature: ['peek-rosengren-2005', 'lost-book'],
        tables: { firms: { reads: ['land', 'debt'] } },
        flows: {
          lending: { kind: 'credit', account: 'loans', from: 'banks', to: 'firms', meaning: 'new loans' },
          loss: { kind: 'writeOff', account: 'loans', from: 'firms', to: 'banks', meaning: 'lost loans' },
        },
      },
    },
  ],
  parameters: [
    parameter({}),
    parameter({
      key: 'forbearance.patience',
      unit: 'quarter',
      status: 'assumed',
      why: 'No measure.',
      source: [],
      range: [4, 32],
    }),
  ],
  drivers: [{ name: 'policy rate', says: 'The rate as it was.', parameters: ['forbearance.lendingRate'] }],
  sources: {
    boj: { title: 'Rates', publisher: 'Bank of Japan', year: 1999, address: 'https://boj.example' },
    'peek-rosengren-2005': { title: 'Unnatural selection', year: 2005 },
  },
  prose: { Purpose: 'To see what happens.' },
};
const pages = modelPages(book);

test('every institution has a page, beside the six about all of them', () => {
  expect(Object.keys(pages)).toEqual([
    'README.md',
    'the-quarter.md',
    'who-reads-whom.md',
    'flow-matrix.md',
    'parameter-book.md',
    'odd.md',
    'land-prices.md',
    'forbearance.md',
  ]);
});

test('the contents make room for a README.md that a person wrote', () => {
  const names = Object.keys(modelPages(book, 'contents.md'));
  expect(names).toContain('contents.md');
  expect(names).not.toContain('README.md');
});

test('every link between the pages leads to one of them', () => {
  for (const text of Object.values(pages))
    for (const [, to] of text.matchAll(/\]\(([^)]+\.md)\)/g)) expect(Object.keys(pages)).toContain(to);
});

test('every row of a table has as many cells as its head', () => {
  for (const [name, text] of Object.entries(pages))
    for (const block of text.split('\n\n').filter((one) => one.startsWith('| '))) {
      const widths = block
        .trimEnd()
        .split('\n')
        .map((row) => row.replace(/\\\|/g, '').split('|').length);
      expect(new Set(widths).size, name).toBe(1);
    }
});

test('the page of an institution says what it reads, needs, pays and promises', () => {
  const text = pages['forbearance.md']!;
  expect(text).toContain('> A weak bank rolls loans over.');
  expect(text).toContain('- Unnatural selection (2005)');
  expect(text).toContain('- lost-book (not in data/sources.yaml)');
  expect(text).toContain('| firms | `land`, `debt` | reads |  |');
  expect(text).toContain(
    '| `lendingRate` | interest on loans | 0.09 | 1/year |  | observed | Source: [Rates](https://boj.example) (Bank of Japan, 1999). |',
  );
  expect(text).toContain(
    '| `patience` | interest on loans | 0.09 | quarter | 4 to 32 | assumed | No measure. |',
  );
  expect(text).toContain('- No loan is negative');
  expect(pages['land-prices.md']).toContain('Draws by chance: `luck`.');
});

test('the graph has an arrow from the owner of a column to its reader, and none for the ledger', () => {
  expect(dependencies(book)).toEqual([
    { owner: 'landPrices', reader: 'forbearance', columns: ['firms.land'] },
    { owner: 'the ledger', reader: 'forbearance', columns: ['firms.debt'] },
  ]);
  expect(pages['who-reads-whom.md']).toContain('  landPrices --> forbearance\n```');
});

test('half of two parameters are observed and half assumed', () => {
  expect(pages['parameter-book.md']).toContain('| **all** | 2 | 1 (50 %) |  |  | 1 (50 %) |');
});

test('a payer has a minus, a payee a plus, and a write-off is a gain of the debtor', () => {
  const { lending, loss } = book.institutions[1]!.ports.flows!;
  expect([signOf(lending!, 'banks'), signOf(lending!, 'firms')]).toEqual(['−', '+']);
  expect([signOf(loss!, 'banks'), signOf(loss!, 'firms')]).toEqual(['−', '+']);
});

test('the ODD+D document holds the prose it is given and says what is missing', () => {
  expect(pages['odd.md']).toContain('### Purpose\n\nTo see what happens.');
  expect(pages['odd.md']).toContain('### Learning\n\n*Not written yet.*');
  expect(pages['odd.md']).toContain('| firms | room for 5, one in 1000 | `debt`, `land` |');
});

test('a parameter through time and by row is told in one line', () => {
  const frames = [0, 4, 6].map((quarter, k) => ({ quarter, values: [0.1 * (k + 1)] }));
  expect(valueText(parameter({ path: { frames } }), 7820)).toBe('0.1 (1955Q1); 0.2 (1956Q1); 0.3 (1956Q3)');
  const many = Array.from({ length: 9 }, (_, quarter) => ({ quarter, values: [quarter] }));
  expect(valueText(parameter({ path: { frames: many }, series: ['japan/wages'] }), 7820)).toBe(
    '0 (1955Q1) to 8 (1957Q1), 9 values, from japan/wages',
  );
  const rows = { names: ['farms', 'trade'], path: { frames: [{ quarter: 0, values: [0.5, 1 / 3] }] } };
  expect(valueText(parameter(rows), 7820)).toBe('farms 0.5, trade 0.3333');
});

test('a parameter given elsewhere says where', () => {
  const borrowed = parameter({ status: 'assumed', source: [], why: 'No measure.', same: 'lending.rate' });
  expect(reasonText(borrowed, {})).toBe('The same as `lending.rate`. No measure.');
});
