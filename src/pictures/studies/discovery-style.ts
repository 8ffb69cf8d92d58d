/** What the report of a discovery has beyond those of other studies; runs of interest are orange, others blue. */
export const discoveryStyle = `
.planes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:16px 40px;margin-top:12px}.planes figure{max-width:560px}.planes figcaption{font-weight:600;font-size:.95rem}
.chart svg .axis-name{fill:var(--ink)}.chart svg .axis-name.end{text-anchor:end}
.dots{fill:none;stroke-linecap:round}.dots.hit{stroke:var(--scenario);stroke-width:7}.dots.other{stroke:var(--model);stroke-width:4}.dots.faint{opacity:.25}.dots.step{stroke:var(--model);stroke-width:5}
.box-ground{fill:var(--scenario-band);opacity:.12}.box-edge{fill:none;stroke:var(--scenario);stroke-width:1.8;stroke-dasharray:5 3}
.search{fill:none;stroke:var(--model);stroke-width:1.2}.base{stroke:var(--quiet);stroke-dasharray:2 3;fill:none}.told{fill:none;stroke:var(--scenario);stroke-width:2.5}
.sample-hit,.sample-other{border-radius:50%;width:9px;height:9px;flex-basis:9px;margin:7px 12px 0;background:var(--scenario)}.sample-other{width:6px;height:6px;flex-basis:6px;background:var(--model)}
.sample-box{border:1.8px dashed var(--scenario);background:color-mix(in srgb,var(--scenario-band) 12%,transparent)}
.sample-told{border:2.5px solid var(--scenario);border-radius:50%;width:14px;height:14px;flex-basis:14px;margin:4px 9px 0}
.found{max-width:78ch}.tree-lines{white-space:pre-wrap;overflow-wrap:anywhere}
`;
