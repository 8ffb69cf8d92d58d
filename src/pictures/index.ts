export { chartStyle } from './chart-style.js';
export { eraTableHtml, eraTableText } from './era-table.js';
export { fanChart, type FanChart } from './fan-chart.js';
export { report, type ParameterStatus, type ReplayReport, type ReportChart } from './report.js';
export { scoreTableHtml } from './score-table-html.js';
export { scoreTableText, type TextStyle } from './score-table-text.js';
export { themeName, totalsText } from './verdicts.js';
