import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { keepOffline } from './offline/keep-offline.js';
import { startLab } from './state/start-lab.js';

createRoot(document.getElementById('lab')!).render(<App />);
startLab();
keepOffline();
