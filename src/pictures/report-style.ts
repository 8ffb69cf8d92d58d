import { chartStyle } from './chart-style.js';

/** Colours, type and layout of the report: light and dark, wide and narrow, screen and paper. */
export const reportStyle = `
:root{--paper:#fff;--card:#fff;--ink:#16191d;--quiet:#5a636e;--line:#dde1e6;--model:#1a5fb4;--band:#1a5fb4;--fair:#7fb0e6;--miss:#b85000;--void:#e9ebee;--code:#f3f5f7}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--card:#191d22;--ink:#eef1f4;--quiet:#a3adb8;--line:#343b43;--model:#78b4ff;--band:#5b9df0;--fair:#3a6ea8;--miss:#ff9d4d;--void:#2b3138;--code:#20252b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK JP",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:1240px;margin:0 auto;padding:32px 24px 64px}
header{max-width:860px}
h1{font-size:clamp(1.8rem,4vw,2.6rem);line-height:1.15;margin:0 0 16px;letter-spacing:-.01em}
h2{font-size:1.35rem;line-height:1.25;margin:56px 0 12px;padding-top:14px;border-top:2px solid var(--ink)}
h3{font-size:1rem;margin:24px 0 8px}
p{margin:0 0 12px;max-width:72ch}
small{font-size:.8em;color:var(--quiet);font-weight:400}
.eyebrow{margin:0 0 4px;color:var(--quiet);font-size:.85rem}
.lead{font-size:clamp(1.1rem,2.4vw,1.3rem);line-height:1.4}
.quiet{color:var(--quiet);font-size:.9rem}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));gap:8px 32px;margin:8px 0 16px}
.tally h3{margin:8px 0 6px}
.bar{display:flex;gap:2px;height:14px;max-width:560px}
.bar span{min-width:3px}
.tally ul{display:flex;flex-wrap:wrap;gap:2px 18px;list-style:none;margin:6px 0 0;padding:0;font-size:.9rem}
.bar .good{background:var(--model)}.bar .fair{background:var(--fair)}.bar .miss{background:var(--miss)}.bar .unknown{background:var(--void)}
.good>span,.verdict.good{color:var(--model)}.fair>span,.verdict.fair{color:var(--quiet)}.miss>span,.verdict.miss{color:var(--miss)}
.swatch{display:inline-block;width:.8em;height:.8em;margin-right:.45em}
.status-observed{background:var(--model)}.status-estimated{background:var(--fair)}.status-calibrated{background:var(--quiet)}.status-assumed{background:var(--miss)}
.legend{list-style:none;margin:0 0 16px;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));gap:8px 24px}
.legend li{display:flex;gap:12px;align-items:flex-start}
.sample{flex:0 0 32px;height:14px;margin-top:5px}
.sample-record{border-top:2.5px solid var(--ink);height:0;margin-top:11px}.sample-median{border-top:2.5px solid var(--model);height:0;margin-top:11px}
.sample-band{height:20px;margin-top:2px;background:linear-gradient(color-mix(in srgb,var(--band) 38%,transparent) 0 0) center/100% 45% no-repeat,color-mix(in srgb,var(--band) 17%,transparent)}
.sample-void{background:repeating-linear-gradient(135deg,var(--void) 0 3px,transparent 3px 6px)}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,350px),1fr));column-gap:28px}
.charts .chart{display:grid;grid-row:span 4;grid-template-rows:subgrid;row-gap:0;margin-bottom:36px;align-content:start}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:5px 12px 5px 0;vertical-align:top;border-bottom:1px solid var(--line)}
th{font-weight:400}thead th{font-weight:600;vertical-align:bottom}
caption{text-align:left;color:var(--quiet);padding-bottom:8px}
.group th{font-weight:600;padding-top:18px;border-bottom-color:var(--quiet)}
.value{white-space:nowrap}.verdict{white-space:nowrap}
.score{table-layout:fixed}.score thead th:nth-child(2){width:11%}.score thead th:nth-child(3){width:21%}.score thead th:nth-child(4){width:15%}.score thead th:nth-child(5){width:9%}
.strip{display:block;margin-top:2px}
.zone-fair{fill:var(--void)}.zone-good{fill:var(--fair);opacity:.55}.strip-range{stroke:var(--ink);stroke-width:1.5}
.strip-dot{fill:var(--model);stroke:var(--card);stroke-width:1.2}.strip-dot.miss{fill:var(--miss)}
.eras td,.eras th{padding-right:20px}.eras small{display:block;white-space:nowrap}.eras th[scope=row] small{white-space:normal}
.eras span{display:inline-block;min-width:4em}.model-value{color:var(--model);font-weight:600}
.failures{columns:2 340px;column-gap:40px;padding-left:1.2em}.failures li{break-inside:avoid;margin-bottom:4px}
.drivers{margin:0}.drivers>div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:4px 24px;padding:6px 0;border-bottom:1px solid var(--line)}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--code);padding:14px 16px;overflow-x:auto;border-radius:4px}code{font:13.5px/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace}
${chartStyle}
@media (max-width:620px){main{padding:20px 16px 40px}h2{margin-top:40px}.strip-cell{display:none}.score{table-layout:auto}.score thead th:nth-child(n){width:auto;white-space:normal}.value+.value small{display:block;font-size:.7rem}td,th{padding-right:8px}pre{white-space:pre-wrap;overflow-wrap:anywhere}.drivers>div{grid-template-columns:1fr;gap:0}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#ccc;--model:#1a5fb4;--band:#1a5fb4;--fair:#7fb0e6;--miss:#b85000;--void:#e9ebee;--code:#f3f5f7}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}body{font-size:10.5pt}.charts{grid-template-columns:1fr 1fr;gap:18px 20px}figure,tr,.tally{break-inside:avoid}h2,h3{break-after:avoid}details{display:none}}
`;
