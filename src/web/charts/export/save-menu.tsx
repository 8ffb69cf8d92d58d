import { type KeyboardEvent, useRef, useState } from 'react';
import { useLanguage, useSay } from '../../text/language.js';
import { words } from '../chart-words.js';
import { download } from './download.js';
import type { FileAsked, FileKind } from './make-file.js';

const kinds = [
  { kind: 'svg', words: words('Picture, SVG', '画像（SVG）'), ending: 'svg' },
  { kind: 'png', words: words('Picture, PNG', '画像（PNG）'), ending: 'png' },
  { kind: 'csv', words: words('Numbers, CSV', '数値（CSV）'), ending: 'csv' },
  { kind: 'xlsx', words: words('Numbers and notes, XLSX', '数値と注記（XLSX）'), ending: 'xlsx' },
  { kind: 'citation', words: words('Citation with command', '引用文とコマンド'), ending: 'txt' },
] as const satisfies readonly { kind: FileKind; words: unknown; ending: string }[];

const scenarioFile = words('Scenario for the command, YAML', 'コマンド用シナリオ（YAML）');
const save = words('Save', '保存');
const failed = (reason: string) =>
  words(`The file could not be made: ${reason}`, `ファイルを作成できませんでした：${reason}`);

/** Files of a chart; what makes them is loaded when one is asked for. */
export function SaveMenu(asked: Omit<FileAsked, 'language'>) {
  const say = useSay();
  const language = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const [failure, setFailure] = useState<string>();
  const close = () => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const make = async (kind: FileKind, ending: string) => {
    setFailure(undefined);
    try {
      const { makeFile } = await import('./make-file.js');
      download(await makeFile(kind, { ...asked, language }), nameOf(asked, ending));
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
        {kinds.map(({ kind, words: name, ending }) => (
          <li key={kind}>
            <button type="button" className="plain" onClick={() => void make(kind, ending)}>
              {say(name)}
            </button>
          </li>
        ))}
        {asked.saved.scenario && <ScenarioItem file={asked.saved.scenario} />}
      </ul>
      <p role="status">{failure === undefined ? null : say(failed(failure))}</p>
    </details>
  );
}

function ScenarioItem({ file }: { readonly file: { readonly name: string; readonly text: string } }) {
  const say = useSay();
  const blob = () => new Blob([file.text], { type: 'application/yaml' });
  return (
    <li>
      <button type="button" className="plain" onClick={() => download(blob(), file.name)}>
        {say(scenarioFile)}
      </button>
    </li>
  );
}

const nameOf = ({ matter, part }: Omit<FileAsked, 'language'>, ending: string) =>
  `saisei-${matter.key}-${part}-${matter.study.slice(0, 8)}.${ending}`;
