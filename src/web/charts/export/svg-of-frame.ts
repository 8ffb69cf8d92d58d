import { escape } from '../../../pictures/escape.js';
import { wrappedLines } from './wrapped-lines.js';

const margin = 20;
const lineHeight = 18;
const properties = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin',
  'opacity', 'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'vector-effect',
]; // prettier-ignore
/** Tools of the page, and what moves with the pointer. */
const left = 'button, select, input, label, .chart-below, .visually-hidden, .chart-readout, script';

/** What stands in a frame of the page as a picture that needs nothing else, with its reference below. */
export function svgOfFrame(frame: HTMLElement, reference: string, language: string): string {
  const box = frame.getBoundingClientRect();
  const { fontFamily, color } = getComputedStyle(frame);
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--card').trim() || 'white';
  const parts = partsOf(frame, box);
  const bottom = Math.max(0, ...parts.map((part) => part.bottom));
  const lines = wrappedLines(reference, box.width);
  const foot = lines.map(
    (line, i) =>
      `<text x="0" y="${near(bottom + 12 + (i + 1) * lineHeight)}" font-size="12" fill="${color}">${escape(line)}</text>`,
  );
  const [width, height] = [
    near(box.width + 2 * margin),
    near(bottom + 12 + lines.length * lineHeight + 2 * margin),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(fontFamily)}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/><g transform="translate(${margin},${margin})">`,
    ...parts.map(({ markup }) => markup),
    ...foot,
    '</g></svg>\n',
  ].join('');
}

interface Part {
  readonly markup: string;
  readonly bottom: number;
}

const near = (value: number) => Math.round(value * 10) / 10;

function partsOf(frame: Element, box: DOMRect): Part[] {
  return [...frame.childNodes].flatMap((node): Part[] => {
    if (node instanceof Text) return textsOf(node, box);
    if (!(node instanceof Element) || node.matches(left)) return [];
    return node instanceof SVGSVGElement ? drawingOf(node, box) : partsOf(node, box);
  });
}

function drawingOf(svg: SVGSVGElement, box: DOMRect): Part[] {
  const { left: x, top: y, width, height, bottom } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) return [];
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const own = [svg, ...svg.querySelectorAll('*')];
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) styleAs(element, own[i]!);
  for (const [name, value] of Object.entries({ x: x - box.left, y: y - box.top, width, height }))
    copy.setAttribute(name, String(near(value)));
  return [{ markup: new XMLSerializer().serializeToString(copy), bottom: bottom - box.top }];
}

function styleAs(element: Element, shown: Element): void {
  const style = getComputedStyle(shown);
  const said = properties.map((name) => `${name}:${style.getPropertyValue(name)}`);
  element.setAttribute('style', [...said, 'overflow:visible'].join(';'));
}

/** Each line of a text where the page has it. */
function textsOf(node: Text, box: DOMRect): Part[] {
  if (!node.parentElement || node.data.trim() === '') return [];
  const { fontSize, fontWeight, color } = getComputedStyle(node.parentElement);
  return linesOf(node).map(({ text, rect }) => ({
    markup: `<text x="${near(rect.left - box.left)}" y="${near(rect.bottom - box.top - rect.height * 0.22)}" font-size="${fontSize}" font-weight="${fontWeight}" fill="${color}">${escape(text)}</text>`,
    bottom: rect.bottom - box.top,
  }));
}

function linesOf(node: Text): { text: string; rect: DOMRect }[] {
  const lines: { text: string; rect: DOMRect }[] = [];
  const range = document.createRange();
  for (let i = 0; i < node.length; i++) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const rect = range.getClientRects()[0];
    if (!rect || rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.rect.top - rect.top) < 2) last.text += node.data[i];
    else lines.push({ text: node.data[i]!, rect });
  }
  return lines;
}
