import { type KeyboardEvent, useRef, useState } from 'react';
import { useSay } from '../../text/language.js';
import { words } from '../chart-words.js';
import { download } from './download.js';
import type { FileKind } from './make-file.js';
import type { Saved } from './saved.js';

const kinds = [
  { kind: 'svg', words: words('Picture, SVG', '画像（SVG）'), ending: 'svg' },
  { kind: 'png', words: words('Picture, PNG', '画像（PNG）'), ending: 'png' },
  { kind: 'csv', words: words('Numbers, CSV', '数値（CSV）'), ending: 'csv' },
  { kind: 'xlsx', words: words('Numbers and notes, XLSX', '数値と注記（XLSX）'), ending: 'xlsx' },
  { kind: 'citation', words: words('Citation with command', '引用文とコマンド'), ending: 'txt' },
] as const satisfies readonly { kind: FileKind; words: unknown; ending: string }[];

const scenarioFile = words('Scenario for the command, YAML', 'コマンド用シナリオ（YAML）');
const scenarioNamed = (name: string) => words(`Scenario ${name}`, `シナリオ ${name}`);
const save = words('Save', '保存');
const unsettled = words(
  'Files can be saved once all runs are there, so that the command makes the same numbers.',
  'すべての計算が終わると保存できます。コマンドで同じ数値を再現できるようにするためです。',
);
const failed = (reason: string) =>
  words(`The file could not be made: ${reason}`, `ファイルを作成できませんでした：${reason}`);

type ScenarioFile = NonNullable<Saved['scenario']>;

interface FileMenuProps {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Scenarios as files for the command. */
  readonly scenarios: readonly ScenarioFile[];
  /** Whether all runs are there: before, the command would make other numbers than those that are shown. */
  readonly settled: boolean;
  /** Given the menu itself, which stands beside what is saved. */
  readonly make: (kind: FileKind, menu: HTMLElement) => Promise<Blob>;
}

/** Files that can be saved. */
export function FileMenu({ name, scenarios, settled, make }: FileMenuProps) {
  const say = useSay();
  const menu = useRef<HTMLDetailsElement>(null);
  const [failure, setFailure] = useState<string>();
  const close = () => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const onAsked = async (kind: FileKind, ending: string) => {
    setFailure(undefined);
    try {
      download(await make(kind, menu.current!), `${name}.${ending}`);
      close();
    } catch (problem) {
      setFailure(problem instanceof Error ? problem.message : String(problem));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && menu.current?.open) close();
  };
  return (
    <details className="chart-save" ref={menu} onKeyDown={onKeyDown}>
      <summary>{say(save)}</summary>
      <ul>
        {!settled && <li>{say(unsettled)}</li>}
        {(settled ? kinds : []).map(({ kind, words: title, ending }) => (
          <li key={kind}>
            <button type="button" className="plain" onClick={() => void onAsked(kind, ending)}>
              {say(title)}
            </button>
          </li>
        ))}
        {scenarios.map((file) => (
          <ScenarioItem key={file.name} file={file} isOnly={scenarios.length === 1} />
        ))}
      </ul>
      <p role="status">{failure === undefined ? null : say(failed(failure))}</p>
    </details>
  );
}

interface ScenarioItemProps {
  readonly file: ScenarioFile;
  readonly isOnly: boolean;
}

function ScenarioItem({ file, isOnly }: ScenarioItemProps) {
  const say = useSay();
  const blob = () => new Blob([file.text], { type: 'application/yaml' });
  return (
    <li>
      <button type="button" className="plain" onClick={() => download(blob(), file.name)}>
        {say(isOnly ? scenarioFile : scenarioNamed(file.name))}
      </button>
    </li>
  );
}
