import { institutions } from '../../economies/registry.js';
import type { Question } from './messages.js';
import { serving } from './serving.js';

const answer = serving(institutions);
self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answer(data)));
