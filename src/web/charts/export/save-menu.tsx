import { useLanguage } from '../../text/language.js';
import { FileMenu } from './file-menu.js';
import { scenariosOf } from './saved.js';
import type { FileAsked } from './make-file.js';

/** Files of a chart; what makes them is loaded when one is asked for. */
export function SaveMenu(asked: Omit<FileAsked, 'language'>) {
  const language = useLanguage();
  const { matter, part, saved } = asked;
  return (
    <FileMenu
      name={`saisei-${matter.key}-${part}-${matter.study.slice(0, 8)}`}
      scenarios={scenariosOf(saved)}
      settled={matter.status === 'done'}
      make={async (kind) => {
        const { makeFile } = await import('./make-file.js');
        return makeFile(kind, { ...asked, language });
      }}
    />
  );
}
