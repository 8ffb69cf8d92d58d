import { useEffect, useRef } from 'react';
import type { Language } from '../text/words.js';
import { screenNames, shell } from '../text/shell.js';
import { pages } from '../pages.js';
import { addressOf, useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';

/** Name, pages and language. */
export const Header = ({
  onLanguage,
  language,
}: {
  readonly language: Language;
  readonly onLanguage: () => void;
}) => {
  const say = useSay();
  const screen = useLab((lab) => lab.link.screen);
  const names = useRef<HTMLElement>(null);
  // On a narrow page the names scroll; the present one is to be seen.
  useEffect(() => {
    const nav = names.current;
    const current = nav?.querySelector<HTMLElement>('[aria-current]');
    if (nav && current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 40;
  }, [screen]);
  const link = useLab((lab) => lab.link);
  const catalog = useLab((lab) => lab.catalog);
  return (
    <header className="top">
      <a className="skip" href="#page">
        {say(shell.skip)}
      </a>
      <span className="name">
        Saisei <span lang="ja">再生</span>
      </span>
      <nav ref={names} aria-label={say(shell.pages)}>
        {[...pages.keys()].map((one) => (
          <a
            key={one}
            href={catalog ? addressOf({ ...link, screen: one, card: undefined }) : `#/${one}`}
            aria-current={one === screen ? 'page' : undefined}
          >
            {say(screenNames[one])}
          </a>
        ))}
      </nav>
      <button
        type="button"
        className="plain language"
        lang={language === 'en' ? 'ja' : 'en'}
        aria-label={say(shell.inOtherLanguage)}
        onClick={onLanguage}
      >
        {say(shell.language)}
      </button>
    </header>
  );
};
