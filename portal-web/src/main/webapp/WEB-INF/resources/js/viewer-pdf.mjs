/* Pages of a PDF, drawn by PDF.js: always as much as is seen, as fine as the screen is, at any zoom. */
import { moved, times, inverse } from './viewer-geometry.mjs.xhtml?ln=js';

const POINT = 25.4 / 72;

/**
 * @param layers {id, name} of those the drawing has, in its order
 * @returns a source as of a scene, with pages; to be asked again after another page was chosen
 */
export const pdfSource = async ({ address, library, worker, layers }) => {
  const pdfjs = await import(library);
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  const pdf = await pdfjs.getDocument({ data: await answer.arrayBuffer(), isEvalSupported: false, enableXfa: false, useSystemFonts: true }).promise;
  const content = await pdf.getOptionalContentConfig();
  const groups = named(content, layers);
  const source = new Pages(pdfjs, pdf, content, groups);
  await source.turnTo(1);
  return source;
};

/** The groups of the file by the ids of our layers: the n-th group of a name is the n-th layer of that name. */
const named = (content, layers) => {
  const left = new Map(), found = new Map();
  for (const [id, group] of Object.entries(content.getGroups() || {})) {
    left.set(group.name, [...(left.get(group.name) || []), id]);
  }
  layers.forEach(layer => {
    const group = left.get(layer.name)?.shift();
    if (group) found.set(layer.id, group);
  });
  return found;
};

class Pages {
  constructor(pdfjs, pdf, content, groups) {
    Object.assign(this, { pdfjs, pdf, content, groups, pages: pdf.numPages, mm: POINT, unitMm: POINT, up: false });
    this.layers = [...groups.keys()];
    this.node = document.createElement('canvas');
    this.node.className = 'sheet';
    this.node.setAttribute('aria-hidden', 'true');
    this.changed = 0;
  }

  async turnTo(number) {
    this.page = await this.pdf.getPage(number);
    this.number = number;
    this.plain = this.page.getViewport({ scale: 1 });
    this.box = [0, 0, this.plain.width, this.plain.height];
    this.changed++;
  }

  show(id, on) {
    const group = this.groups.get(id);
    if (group) { this.content.setVisibility(group, on); this.changed++; }
  }

  /** What was drawn last is moved along at once; the fine picture follows when the hand rests. */
  draw(map, size) {
    if (this.drawn) this.node.style.transform = `matrix(${times(map, inverse(this.drawn.map)).join(',')})`;
    if (this.drawn && this.drawn.changed === this.changed && this.drawn.size.join() === size.join()
      && this.drawn.map.every((n, i) => n === map[i])) return;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.render(map, size), this.drawn ? 90 : 0);
  }

  async render(map, size) {
    this.work?.cancel();
    const fine = window.devicePixelRatio || 1, changed = this.changed;
    let canvas;
    try {
      canvas = await this.paint(map.map(n => n * fine), size.map(n => n * fine), work => { this.work = work; });
    } catch (newer) {
      return; // why: what is wished now is drawn by a later call
    }
    this.node.width = canvas.width;
    this.node.height = canvas.height;
    this.node.getContext('2d').drawImage(canvas, 0, 0);
    this.node.style.transform = '';
    this.drawn = { map, size, changed };
    this.node.dispatchEvent(new CustomEvent('drawn'));
  }

  /** The page on a new canvas. @param begun is told what can be cancelled */
  async paint(map, [width, height], begun = () => {}) {
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d'), [, , across, along] = this.box;
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    pen.setTransform(...map);
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    [[0, 0], [across, 0], [across, along], [0, along]].forEach(corner => pen.lineTo(...corner));
    pen.fill();
    pen.clip();
    pen.beginPath(); // why: PDF.js goes on with the path it finds
    pen.setTransform(1, 0, 0, 1, 0, 0);
    const work = this.page.render({ canvasContext: pen, viewport: this.plain, transform: map, background: 'rgba(0,0,0,0)',
      annotationMode: this.pdfjs.AnnotationMode.ENABLE, optionalContentConfigPromise: Promise.resolve(this.content) });
    begun(work);
    await work.promise;
    return canvas;
  }

  /** The words of all pages, in runs as the file has them, with their corners; whichever layers are on. */
  async texts() {
    const found = [];
    for (let number = 1; number <= this.pages; number++) {
      const page = await this.pdf.getPage(number), { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      items.filter(item => item.str?.trim()).forEach(item => found.push({ words: item.str, layer: null, page: number, corners: corners(item, transform) }));
    }
    return found;
  }

  /** The lines of the page as PDF.js understood them: of the filtered file, so nothing hidden can be among them. */
  async pieces(into) {
    const { OPS } = this.pdfjs, list = await this.page.getOperatorList();
    const layerOf = new Map([...this.groups].map(([layer, group]) => [group, layer]));
    const painting = new Set([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
    let map = this.plain.transform, stack = [], marked = [], made = [];
    const layer = () => marked.filter(Boolean).pop() ?? null;
    list.fnArray.forEach((operator, n) => {
      const args = list.argsArray[n];
      if (operator === OPS.save) stack.push(map);
      else if (operator === OPS.restore) map = stack.pop() || map;
      else if (operator === OPS.transform) map = times(map, args);
      else if (operator === OPS.paintFormXObjectBegin) { stack.push(map); if (args[0]) map = times(map, args[0]); }
      else if (operator === OPS.paintFormXObjectEnd) map = stack.pop() || map;
      else if (operator === OPS.beginMarkedContentProps) marked.push(args[0] === 'OC' ? layerOf.get(args[1]?.id) : null);
      else if (operator === OPS.beginMarkedContent) marked.push(null);
      else if (operator === OPS.endMarkedContent) marked.pop();
      else if (operator === OPS.constructPath) made.push([inWords(OPS, args), layer(), map]);
      else if (painting.has(operator)) { made.forEach(path => into.path(...path)); made = []; }
      else if (operator === OPS.endPath) made = []; // why: an outline that only cuts others off is not seen
    });
  }
}

/** Of a run of words on a page whose first corner is the upper left one. */
const corners = ({ transform: [a, b, c, d, e, f], width, height }, page) => {
  const ahead = Math.hypot(a, b) || 1, above = Math.hypot(c, d) || 1;
  return [[0, -0.25], [1, -0.25], [1, 1], [0, 1]]
    .map(([p, q]) => moved(page, [e + a / ahead * width * p + c / above * height * q, f + b / ahead * width * p + d / above * height * q]));
};

/** One path of the list: its operators and all their numbers one after the other. */
const inWords = (OPS, [operators, numbers]) => {
  const words = [];
  let i = 0, x = 0, y = 0;
  const take = n => { const taken = numbers.slice(i, i += n); [x, y] = taken.slice(-2); return taken.join(' '); };
  operators.forEach(operator => {
    if (operator === OPS.moveTo) words.push('M', take(2));
    else if (operator === OPS.lineTo) words.push('L', take(2));
    else if (operator === OPS.curveTo) words.push('C', take(6));
    else if (operator === OPS.curveTo2) words.push('C', x, y, take(4));
    else if (operator === OPS.curveTo3) { const [a, b, c, d] = numbers.slice(i, i + 4); i += 4; words.push('C', a, b, c, d, c, d); x = c; y = d; }
    else if (operator === OPS.closePath) words.push('Z');
    else if (operator === OPS.rectangle) {
      const [left, top, width, height] = numbers.slice(i, i + 4);
      i += 4;
      words.push('M', left, top, 'L', left + width, top, 'L', left + width, top + height, 'L', left, top + height, 'Z');
    }
  });
  return words.join(' ');
};
