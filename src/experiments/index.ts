export { alarmsOf } from './alarms.js';
export { runPair, type Pair } from './branch.js';
export { controlOf, designOf, isChanged, type Design } from './design.js';
export { brokeLedger, isStopped, runMember, stopped } from './member.js';
export { contentDigest, manifestOf, type Origin } from './plan.js';
export { recordsOf } from './record.js';
export { loadSubject, type Subject } from './subject.js';
