import { useLanguage } from '../../text/language.js';
import { FileMenu } from './file-menu.js';
import { scenariosOf } from './saved.js';
import type { SavedPicture } from './saved-picture.js';

/** Files of the picture of the frame in which the menu stands. */
export function SavePicture(picture: SavedPicture) {
  const language = useLanguage();
  return (
    <FileMenu
      name={`saisei-${picture.file}-${picture.study.slice(0, 8)}`}
      scenarios={scenariosOf(picture.saved)}
      settled={picture.settled}
      make={async (kind, menu) => {
        const { makePictureFile } = await import('./make-picture-file.js');
        return makePictureFile(kind, picture, { frame: menu.closest('figure'), language });
      }}
    />
  );
}
