import { Suspense, useEffect, useState } from 'react';
import { pages } from './pages.js';
import { Header } from './shell/header.js';
import { Notices } from './shell/notices.js';
import { Start } from './start/start.js';
import { useLab } from './state/lab.js';
import { languageAtFirst, rememberLanguage } from './state/remembered.js';
import { InLanguage } from './text/language.js';
import { screenNames, shell } from './text/shell.js';

/** The page that the link names, between the header and the foot. */
export const App = () => {
  const [language, setLanguage] = useState(languageAtFirst);
  const screen = useLab((lab) => lab.link.screen);
  const catalog = useLab((lab) => lab.catalog);
  const Page = pages.get(screen) ?? Start;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${screenNames[screen][language]} – Saisei`;
  }, [language, screen]);
  const other = language === 'en' ? 'ja' : 'en';
  return (
    <InLanguage language={language}>
      <Header
        language={language}
        onLanguage={() => {
          rememberLanguage(other);
          setLanguage(other);
        }}
      />
      <Notices />
      <main id="page" tabIndex={-1}>
        {catalog && (
          <Suspense fallback={<p className="quiet">…</p>}>
            <Page />
          </Suspense>
        )}
      </main>
      <footer className="bottom">
        <p>{shell.local[language]}</p>
        {catalog && (
          <p>
            Saisei {catalog.versions['saisei']} · {catalog.content} · Apache-2.0
          </p>
        )}
      </footer>
    </InLanguage>
  );
};
