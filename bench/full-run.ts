// Claim: one run of seventy years at 1:1000 is interactive. Told as a ratio to a fixed loop run beside it.
import { economyAsked, opened } from './economies.js';
import { calibration, inTurn, print } from './timing.js';

const rounds = 5;
const file = await economyAsked();
const quarters = Math.min(280, file.end - file.start + 1);
const seconds = inTurn(
  { calibration: () => void calibration(), run: () => void opened(file, 1000, quarters).run() },
  rounds,
);
print(`${quarters} quarters at 1:1000`, seconds.run, 'processor seconds');
print('the fixed loop', seconds.calibration * 1000, 'processor milliseconds');
print('run over fixed loop', seconds.run / seconds.calibration, 'times');
