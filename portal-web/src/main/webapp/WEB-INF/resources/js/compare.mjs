/* Two revisions beside each other, over each other, or what differs between them: <section data-comparison>. */
import { inverse, moved, Pieces, times } from './viewer-geometry.mjs.xhtml?ln=js';
import { load, Look, say, Stage } from './viewer.mjs.xhtml?ln=js';
import { sceneSource } from './viewer-scene.mjs.xhtml?ln=js';
import { linesThatDiffer, onto, pixelsThatDiffer } from './compare-difference.mjs.xhtml?ln=js';

const FINE = 1800;
const REACH = 12;

class Comparison {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.look = new Look();
    [this.from, this.to, this.both] = ['from', 'to', 'both'].map(side => new Stage(root.querySelector(`.stage.${side}`), this.look, false));
    root.querySelectorAll('[data-mode-of]').forEach(button => button.addEventListener('click', () => this.turn(button.dataset.modeOf)));
    root.querySelector('[data-slider]').addEventListener('input', event => this.slide(event.target.value));
    root.querySelector('[data-align]').addEventListener('click', () => this.align());
    root.querySelectorAll('[data-tool]').forEach(tool => tool.addEventListener('click', () => this.use(tool.dataset.tool)));
    root.querySelector('select[data-pages]').addEventListener('change', event => this.turnTo(+event.target.value));
    root.addEventListener('keydown', event => this.key(event));
    [this.from, this.to].forEach(stage => stage.node.addEventListener('click', event => this.point(stage, event)));
    new ResizeObserver(() => { if (this.look.fitted) this.shown?.fit(); }).observe(root.querySelector('.canvas'));
    this.open();
  }

  async open() {
    try {
      const [from, to] = await Promise.all([this.words.from, this.words.to].map(source => load({ ...this.words, source }, [])));
      this.from.put(from);
      this.to.put(to);
      this.pages(from.pages || 1, to.pages || 1);
      this.turn('both');
      await this.differ();
      this.root.dataset.state = 'shown';
    } catch (failure) {
      this.root.dataset.state = 'failed';
    }
  }

  /** Pages that both have, and a word of those that only one has. */
  pages(before, after) {
    const choice = this.root.querySelector('select[data-pages]'), both = Math.min(before, after);
    choice.closest('[hidden]').toggleAttribute('hidden', before < 2 && after < 2);
    choice.replaceChildren(...Array.from({ length: both }, (_, i) => new Option(say(this.words.page, i + 1, both), i + 1)));
    this.root.querySelector('[data-more]').textContent = before === after ? '' : say(this.words.pages, before, after);
  }

  async turnTo(page) {
    await Promise.all([this.from, this.to].map(stage => stage.source.turnTo(page)));
    await this.differ();
  }

  /** @param map from the first to the second, when the person has aligned them */
  async differ(map = null) {
    const from = this.from.source, to = this.to.source;
    const found = to.scene ? linesThatDiffer(from, to, map) : await this.picturesDiffer(from, to, map);
    this.both.put(found.source || sceneSource(found.scene, found.count));
    // why: all three look at the same place of the second drawing
    const { box } = this.both.source, centre = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    to.centre = centre;
    from.centre = map ? moved(inverse(map), centre) : centre;
    this.found = found;
    this.list(found);
    this.shown.fit();
  }

  async picturesDiffer(from, to, map) {
    const width = Math.max(from.box[2], to.box[2]), height = Math.max(from.box[3], to.box[3]);
    const scale = FINE / Math.max(width, height), size = [width * scale, height * scale], to_ = [scale, 0, 0, scale, 0, 0];
    const a = await drawn(from, map ? times(to_, map) : to_, size), b = await drawn(to, to_, size);
    const found = pixelsThatDiffer(a, b), { canvas } = found;
    canvas.className = 'sheet picture';
    const source = { box: [0, 0, width, height], mm: to.mm, unitMm: to.unitMm, up: false, layers: [], node: canvas, show: () => {}, pieces: () => {},
      draw: stage => { canvas.style.transform = `matrix(${times(stage, [1 / scale, 0, 0, 1 / scale, 0, 0]).join(',')})`; } };
    return { ...found, source, changes: found.changes.map(box => box.map(n => n / scale)) };
  }

  list({ changes, gone, added }) {
    const { words } = this, lines = this.to.source.scene ? words.counted : words.found;
    this.root.querySelector('[data-says]').textContent = changes.length ? say(lines, changes.length, gone, added) : words.same;
    const mm = this.to.source.unitMm;
    this.root.querySelector('[data-changes]').replaceChildren(...changes.slice(0, 100).map((box, i) => {
      const entry = document.createElement('li'), button = document.createElement('button');
      button.type = 'button';
      button.textContent = say(words.region, i + 1, (box[2] * mm).toFixed(1), (box[3] * mm).toFixed(1));
      button.addEventListener('click', () => {
        this.root.querySelector('[data-changes] [aria-current]')?.removeAttribute('aria-current');
        button.setAttribute('aria-current', 'true');
        this.shown.goTo(box);
      });
      entry.append(button);
      return entry;
    }));
  }

  turn(mode) {
    this.root.dataset.mode = mode;
    this.root.querySelectorAll('[data-mode-of]').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.modeOf === mode)));
    this.shown = mode === 'both' ? this.both : this.to;
    clearInterval(this.beat);
    this.root.classList.remove('blinked');
    if (mode === 'blink') this.beat = setInterval(() => this.root.classList.toggle('blinked'), 900);
    this.slide(mode === 'slider' ? this.root.querySelector('[data-slider]').value : 0);
    this.shown.fit();
  }

  /** Left of the slider the first revision is seen, right of it the second. */
  slide(percent) { this.to.node.style.clipPath = this.root.dataset.mode === 'slider' ? `inset(0 0 0 ${percent}%)` : ''; }

  use(tool) {
    ({ in: () => this.shown.zoom(1.25), out: () => this.shown.zoom(0.8), fit: () => this.shown.fit(),
      left: () => this.shown.rotate(-90), right: () => this.shown.rotate(90), mirror: () => this.shown.mirror() })[tool]?.();
  }

  key(event) {
    if (!event.target.classList.contains('stage')) return;
    const arrows = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };
    const tools = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit', '[': 'left', ']': 'right', x: 'mirror' };
    const stage = event.target === this.from.node ? this.from : this.to;
    if (arrows[event.key]) this.shown.pan(...arrows[event.key]);
    else if (this.picked && event.key === 'Enter') this.pick(stage, stage.size.map(n => n / 2));
    else if (this.picked && event.key === 'Escape') { this.aligning(null); this.list(this.found); this.turn('both'); }
    else if (tools[event.key]) this.use(tools[event.key]);
    else return;
    event.preventDefault();
  }

  /** Two places of the one and the same two of the other, in turns; what differs is then found anew. */
  async align() {
    this.turn('side');
    this.aligning({ from: [], to: [] });
    this.caught = {};
    for (const side of ['from', 'to']) {
      this.caught[side] = new Pieces();
      await this[side].source.pieces(this.caught[side]);
    }
    this.tell();
  }

  /** While it goes on, a cross marks the middle of either side: that is what Enter takes. */
  aligning(picked) {
    this.picked = picked;
    this.root.classList.toggle('aligning', Boolean(picked));
  }

  tell() {
    const count = this.picked.from.length + this.picked.to.length;
    this.root.querySelector('[data-says]').textContent = this.words[`align${count + 1}`];
  }

  point(stage, event) { if (this.picked && stage.travelled <= 5) this.pick(stage, stage.place(event)); }

  pick(stage, pixel) {
    const side = stage === this.from ? 'from' : 'to', other = side === 'from' ? 'to' : 'from';
    if (this.picked[side].length > this.picked[other].length || (side === 'to' && this.picked.from.length === this.picked.to.length)) return;
    const at = stage.toDrawing(pixel), reach = REACH / this.look.scale / stage.source.unitMm;
    this.picked[side].push(this.caught[side].snap(at, reach, () => true)?.at || at);
    if (this.picked.to.length < 2) { this.tell(); return; }
    const map = onto(this.picked.from, this.picked.to);
    this.aligning(null);
    this.differ(map).then(() => this.turn('both'));
  }
}

/** A source on a canvas of its own: a page of PDF, or a picture. */
const drawn = async (source, map, size) => {
  if (source.paint) return source.paint(map, size);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = size.map(Math.round);
  const pen = canvas.getContext('2d');
  pen.setTransform(...map);
  pen.drawImage(source.node, 0, 0);
  return canvas;
};

document.querySelectorAll('[data-comparison]').forEach(root => { root.comparison = new Comparison(root); });
