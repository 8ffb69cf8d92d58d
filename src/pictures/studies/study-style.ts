/** What reports of studies look like beyond the report of a replay; the scenario is orange, the baseline blue. */
export const studyStyle = `
:root{--scenario:#b04a00;--scenario-band:#e07a1f}
@media (prefers-color-scheme:dark){:root{--scenario:#ffa657;--scenario-band:#f08c3a}}
.small{font-size:.8rem;color:var(--quiet);margin:0 0 6px}
.role{font-size:.75rem;font-weight:600;color:var(--paper);background:var(--scenario);border-radius:3px;padding:2px 7px;margin-right:4px;vertical-align:2px}
.told:last-child .role{background:var(--model)}
.told{max-width:860px}.changes{padding-left:1.2em;margin:0 0 12px}.changes li{margin:0 0 6px}.changes small{display:block}
.changes b,.limits,.answers{overflow-wrap:anywhere}
.answers{padding-left:1.2em;font-size:1.08rem;max-width:78ch}.answers li{margin:0 0 8px}
.untold{color:var(--quiet)}details.untold{border-left:3px solid var(--line);padding-left:16px;margin-top:20px;font-size:.9rem}.untold summary{font-weight:600;cursor:pointer}.untold[open] summary{margin-bottom:8px}details.untold ul{padding-left:1.2em;max-width:78ch}
.limits{padding-left:1.2em;max-width:78ch}.limits li{margin-bottom:6px}
.theme-name{font-size:1.15rem;margin:36px 0 4px;padding-bottom:4px;border-bottom:1px solid var(--quiet)}
.measure{display:grid;grid-template-columns:minmax(200px,270px) minmax(0,1fr) minmax(0,1fr);gap:8px 32px;padding:20px 0 24px;border-bottom:1px solid var(--line)}
.measure h4{margin:0 0 6px;font-size:1.05rem;line-height:1.3}.measure .words p{font-size:.9rem}.measure .words p.small{font-size:.8rem}
.measure .badges{margin:0 0 8px;min-height:0}
.measure figcaption{font-weight:600;font-size:.9rem}.measure figcaption small{font-size:.85em}
.chart svg .scenario-label{fill:var(--scenario)}
.band-baseline{fill:var(--band);opacity:.2}.band-scenario{fill:var(--scenario-band);opacity:.24}
.median.scenario-line{stroke:var(--scenario)}
.effect90{fill:var(--scenario-band);opacity:.2}.effect50{fill:var(--scenario-band);opacity:.36}
.effect-line,.effect-open{stroke:var(--scenario);stroke-width:2;fill:none;stroke-linejoin:round}.effect-open{stroke-dasharray:4 3;stroke-width:1.7}
.since{stroke:var(--quiet);stroke-dasharray:1.5 3;fill:none}pre{white-space:pre-wrap;overflow-wrap:anywhere}h1 small{display:block;font-size:.5em;font-weight:600;letter-spacing:0;margin-top:4px}
.index{columns:4 220px;column-gap:28px;font-size:.85rem;margin:0 0 8px}.index ul{list-style:none;margin:0 0 10px;padding:0}.index p{font-weight:600;margin:0;break-after:avoid}.index div{break-inside:avoid}.index a{color:var(--model);text-decoration-thickness:1px;text-underline-offset:2px}
.sign-guide{stroke:var(--line);fill:none}.sign-most{fill:var(--scenario)}.sign-some{fill:var(--scenario-band);opacity:.45}
.chart svg .since-text{text-anchor:middle}
.spread .bar{height:10px;max-width:260px}.spread ul{gap:0 12px;font-size:.78rem}.spread .small{margin-bottom:4px}
.from-luck{background:repeating-linear-gradient(135deg,var(--quiet) 0 2px,var(--void) 2px 5px)}.from-parameters{background:var(--model)}.from-readings{background:var(--scenario)}.from-together{background:var(--fair)}
.sample-scenario{border-top:2.5px solid var(--scenario);height:0;margin-top:11px}
.sample-effect{height:20px;margin-top:2px;background:linear-gradient(var(--scenario) 0 0) center/100% 2px no-repeat,linear-gradient(color-mix(in srgb,var(--scenario-band) 45%,transparent) 0 0) center/100% 45% no-repeat,color-mix(in srgb,var(--scenario-band) 20%,transparent)}
.sample-open{border-top:2px dashed var(--scenario);height:0;margin-top:11px}
.sample-sign{height:16px;margin-top:4px;background:linear-gradient(90deg,var(--scenario) 0 45%,transparent 45% 55%,color-mix(in srgb,var(--scenario-band) 45%,transparent) 55%)}

.explained{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:8px 40px;padding:20px 0 28px;border-bottom:1px solid var(--line)}.explained h3{margin-top:0}.explained figure{max-width:500px}.explained figcaption{font-size:.85rem;color:var(--quiet)}
.chart svg .row-name,.chart svg .row-number{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}.chart svg .row-name{fill:var(--ink);font-weight:600}.chart svg .row-number{text-anchor:end;font-variant-numeric:tabular-nums}
.rise{fill:var(--scenario-band)}.fall{fill:var(--model)}.whole{fill:var(--quiet)}.rise.open,.fall.open{fill-opacity:.15;stroke-width:1.2;stroke-dasharray:3 2}.rise.open{stroke:var(--scenario)}.fall.open{stroke:var(--model)}
.whole.open{fill-opacity:.12;stroke:var(--quiet);stroke-width:1.2;stroke-dasharray:3 2}.ground{stroke:var(--paper);stroke-width:3.6;fill:none;opacity:.75}.whisker,.bracket{stroke:var(--ink);fill:none;stroke-width:1.2}.bracket{stroke:var(--quiet)}.link{stroke:var(--quiet);fill:none}
.with-others{fill:var(--fair);stroke:var(--model)}.alone{fill:var(--model)}.with-luck{fill:var(--void);stroke:var(--quiet)}.alone-luck{fill:var(--quiet)}
.sample-rise{background:linear-gradient(90deg,var(--scenario-band) 0 48%,transparent 48% 52%,var(--model) 52%)}
.sample-pale{background:var(--fair);border:1px solid var(--model)}.sample-full{background:var(--model)}.sample-luck{background:linear-gradient(90deg,var(--quiet) 60%,var(--void) 60%);border:1px solid var(--quiet)}
.sample-outline{border:1.2px dashed var(--scenario)}
.sample-whisker{border:solid var(--ink);border-width:0 1.2px;height:8px;margin-top:8px;background:linear-gradient(var(--ink) 0 0) center/100% 1.2px no-repeat}.sample-bracket{border:1.2px solid var(--quiet);border-top:0;height:6px;margin-top:10px}
@media (max-width:860px){.explained{grid-template-columns:minmax(0,1fr)}}
@media (max-width:1000px){.measure{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:8px 24px}.measure .words{grid-column:1/-1;max-width:72ch}}
@media (max-width:620px){.measure{grid-template-columns:minmax(0,1fr)}.measure figure{margin-top:8px}}
@media print{:root{--scenario:#a34400;--scenario-band:#e07a1f}details.untold{display:block}.measure{grid-template-columns:1fr 1fr;gap:4px 20px;break-inside:avoid}.measure .words{grid-column:1/-1}.index{display:none}}
`;
