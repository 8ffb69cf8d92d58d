/** How fan charts look; needs the colours of the page that holds them (--ink, --quiet, --line, --model, --band, --void). */
export const chartStyle = `
.chart{margin:0;min-width:0}
.chart h3{margin:0;font-size:1.02rem;line-height:1.3}
.chart p{margin:0}
.theme{display:block;color:var(--quiet);font-size:.75rem}
.chart .subtitle{color:var(--quiet);font-size:.82rem}
.badges{display:flex;flex-wrap:wrap;gap:0 14px;min-height:1.4em;font-size:.75rem}
.badge{border-left:3px solid var(--model);padding-left:6px;margin:2px 0}.badge.missed{border-color:var(--miss)}
.chart svg{display:block;width:100%;height:auto;margin:6px 0 2px;overflow:visible}
.chart svg text{font-size:11px;fill:var(--quiet);font-family:inherit}
.chart .note{color:var(--quiet);font-size:.72rem;line-height:1.4}.chart .note b{font-weight:600}
.grid{stroke:var(--line);stroke-width:1;fill:none}.zero{stroke:var(--quiet);stroke-width:1.2}.axis{stroke:var(--quiet);fill:none}
.tick{text-anchor:end}.year{text-anchor:middle}
.void{fill:var(--void)}.chart svg .void-text{text-anchor:middle;font-size:10px}
.band90{fill:var(--band);opacity:.17}.band50{fill:var(--band);opacity:.3}
.median{stroke:var(--model);stroke-width:2;fill:none;stroke-linejoin:round}
.record{stroke:var(--ink);stroke-width:1.7;fill:none;stroke-linejoin:round}
.fact{fill:var(--ink);stroke:var(--card);stroke-width:1}.fact-span{stroke:var(--ink);stroke-width:2.6}.fact-band{fill:none;stroke:var(--ink);stroke-width:1.4}
.chart svg .label{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}.chart svg .model-label{fill:var(--model)}.chart svg .record-label{fill:var(--ink)}
.chart summary{cursor:pointer;font-size:.78rem;color:var(--quiet);padding:2px 0}
.chart .scroll{max-height:320px;overflow:auto}.numbers{font-size:.75rem}.numbers td,.numbers th{padding:2px 10px 2px 0;white-space:nowrap}
`;
