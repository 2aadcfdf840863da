/*
 * The viewer of drawings: <section data-viewer> with a stage, a tool bar and boxes of layers (see tags/viewer.xhtml).
 * It draws what the server made for this person and knows nothing else, so it cannot show or catch what is hidden.
 */
import { inverse, moved, shift, times, turn } from './viewer-geometry.mjs.xhtml?ln=js';
import { sceneSource } from './viewer-scene.mjs.xhtml?ln=js';
import { Rulers } from './viewer-rulers.mjs.xhtml?ln=js';
import { Measuring } from './viewer-measure.mjs.xhtml?ln=js';
import { Finding } from './viewer-find.mjs.xhtml?ln=js';

const FULL_SIZE = 96 / 25.4; // pixels for a millimetre at 100 %
const MOST = 64;
const EDGE = 28;

/** Where one looks at a drawing from; several stages may share one. */
export class Look {
  constructor() { this.turned = 0; this.mirrored = false; this.scale = null; this.middle = [0, 0]; this.watchers = []; }

  changed() { this.watchers.forEach(watch => watch()); }
}

export class Stage {
  /** @param alone whether it decides by itself how much is seen when its size changes */
  constructor(node, look = new Look(), alone = true) {
    this.node = node;
    this.look = look;
    look.watchers.push(() => this.plan());
    new ResizeObserver(() => { if (alone && this.look.fitted) this.fit(); else this.plan(); }).observe(node);
    this.hand();
  }

  put(source) {
    this.source = source;
    this.node.querySelector('.sheet')?.remove();
    this.node.prepend(source.node);
    this.fit();
  }

  get size() { return [this.node.clientWidth, this.node.clientHeight]; }

  /** The drawing turned and mirrored, its middle at 0 0, in millimetres. */
  get upright() {
    const { box, unitMm, up } = this.source, k = unitMm;
    const flip = [this.look.mirrored ? -k : k, 0, 0, up ? -k : k, 0, 0];
    const [x, y] = this.source.centre || [box[0] + box[2] / 2, box[1] + box[3] / 2];
    return times(turn(this.look.turned), times(flip, shift(-x, -y)));
  }

  /** From the drawing to the pixels of the stage. */
  get map() {
    const [width, height] = this.size, { scale, middle } = this.look;
    return times([scale, 0, 0, scale, width / 2 - middle[0] * scale, height / 2 - middle[1] * scale], this.upright);
  }

  toDrawing(pixel) { return moved(inverse(this.map), pixel); }

  get percent() { return this.look.scale / FULL_SIZE * 100; }

  fit() {
    const [width, height] = this.size;
    if (!this.source || !width) return;
    const { box, unitMm } = this.source, lying = this.look.turned % 180 !== 0;
    const across = (lying ? box[3] : box[2]) * unitMm, along = (lying ? box[2] : box[3]) * unitMm;
    const edge = Math.min(EDGE, width / 8);
    this.look.scale = Math.min(MOST * FULL_SIZE, (width - 2 * edge) / across, (height - 2 * edge - 48) / along);
    this.look.least = Math.min(this.look.scale / 4, 0.05 * FULL_SIZE);
    this.look.middle = [0, 20 / this.look.scale];
    this.look.fitted = true;
    this.look.changed();
  }

  /** @param at the pixel that stays where it is */
  zoom(factor, at = this.size.map(n => n / 2)) {
    const { look } = this, [width, height] = this.size;
    const scale = Math.max(look.least, Math.min(MOST * FULL_SIZE, look.scale * factor));
    const off = [at[0] - width / 2, at[1] - height / 2];
    look.middle = look.middle.map((n, i) => n + off[i] / look.scale - off[i] / scale);
    look.scale = scale;
    this.look.fitted = false;
    look.changed();
  }

  /** A drawing is moved, a body is turned. */
  pan(x, y) {
    if (this.source.orbit) {
      this.source.orbit(x, y);
      this.plan();
      return;
    }
    this.look.middle = [this.look.middle[0] - x / this.look.scale, this.look.middle[1] - y / this.look.scale];
    this.look.fitted = false;
    this.look.changed();
  }

  /** Shows a box of the drawing as large as it goes. */
  goTo([x, y, width, height]) {
    const upright = this.upright, corners = [[x, y], [x + width, y + height]].map(p => moved(upright, p));
    const across = Math.abs(corners[0][0] - corners[1][0]), along = Math.abs(corners[0][1] - corners[1][1]);
    const [wide, high] = this.size;
    this.look.middle = [0, 1].map(i => (corners[0][i] + corners[1][i]) / 2);
    this.look.scale = Math.min(4 * FULL_SIZE, wide / Math.max(across * 3, 1), high / Math.max(along * 3, 1));
    this.look.fitted = false;
    this.look.changed();
  }

  rotate(degrees) { this.look.turned = (this.look.turned + degrees + 360) % 360; this.fit(); }

  mirror() { this.look.mirrored = !this.look.mirrored; this.look.changed(); }

  plan() {
    if (!this.source || this.planned || !this.look.scale) return;
    this.planned = requestAnimationFrame(() => {
      this.planned = 0;
      if (!this.node.clientWidth) return;
      this.source.draw(this.map, this.size);
      this.node.dispatchEvent(new CustomEvent('looked'));
    });
  }

  /** Mouse, wheel, pen and fingers: one moves, two move and zoom. */
  hand() {
    const down = new Map();
    const place = event => { const r = this.node.getBoundingClientRect(); return [event.clientX - r.left, event.clientY - r.top]; };
    this.place = place;
    this.node.addEventListener('wheel', event => {
      if (!this.source) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), place(event));
    }, { passive: false });
    this.node.addEventListener('pointerdown', event => {
      if (!this.source || event.button > 1) return;
      down.set(event.pointerId, place(event));
      this.travelled = 0;
      this.node.setPointerCapture(event.pointerId);
    });
    this.node.addEventListener('pointermove', event => {
      const before = down.get(event.pointerId);
      if (!before) return;
      const now = place(event), others = [...down].filter(([id]) => id !== event.pointerId).map(([, p]) => p);
      const step = [now[0] - before[0], now[1] - before[1]];
      this.travelled += Math.hypot(...step);
      if (others.length === 0) this.pan(...step);
      else {
        const gap = p => Math.max(1, Math.hypot(p[0] - others[0][0], p[1] - others[0][1]));
        this.pan(step[0] / 2, step[1] / 2);
        this.zoom(gap(now) / gap(before), [(now[0] + others[0][0]) / 2, (now[1] + others[0][1]) / 2]);
      }
      down.set(event.pointerId, now);
    });
    ['pointerup', 'pointercancel'].forEach(kind => this.node.addEventListener(kind, event => down.delete(event.pointerId)));
  }
}

export const say = (template, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), template);

/** Loads what a viewer shows. @returns a source, or throws when there is nothing to be had */
export const load = async ({ kind, source, pdfLibrary, pdfWorker, pdfModule, solidModule }, layers) => {
  if (kind === 'solid') return (await import(solidModule)).solidSource(source);
  if (kind === 'pdf') {
    const { pdfSource } = await import(pdfModule);
    return pdfSource({ address: source, library: pdfLibrary, worker: pdfWorker, layers });
  }
  if (kind === 'picture') return pictureSource(source);
  const answer = await fetch(source, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(String(answer.status));
  return sceneSource(await answer.json());
};

const pictureSource = async address => {
  const image = new Image();
  image.src = address;
  image.alt = '';
  await image.decode();
  image.className = 'sheet picture';
  return { box: [0, 0, image.naturalWidth, image.naturalHeight], mm: null, unitMm: 1 / FULL_SIZE, up: false, layers: [], node: image,
    draw: map => { image.style.transform = `matrix(${map.join(',')})`; }, show: () => {}, pieces: () => {} };
};

class Viewer {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.boxes = [...root.querySelectorAll('input[data-layer]')];
    this.stage = new Stage(root.querySelector('.stage'));
    this.rulers = new Rulers(root, this.stage);
    this.measuring = new Measuring(root, this.stage, this.rulers, key => this.isShown(key));
    this.finding = new Finding(root, this);
    this.stage.node.addEventListener('looked', () => this.tell());
    root.addEventListener('change', event => { if (event.target.matches('input[data-layer]')) this.switched(); });
    root.addEventListener('click', event => {
      const tool = event.target.closest('[data-tool]');
      if (tool) this.use(tool.dataset.tool);
    });
    document.addEventListener('keydown', event => this.key(event), true);
    document.addEventListener('fullscreenchange', () => this.stage.fit());
    root.querySelector('select[data-pages]')?.addEventListener('change', event => this.turnTo(+event.target.value));
    this.open();
  }

  async open() {
    try {
      const layers = this.boxes.map(box => ({ id: box.dataset.layer, name: box.dataset.name }));
      this.stage.put(await load(this.words, layers));
      this.boxes.forEach(box => { box.disabled = !this.stage.source.layers.includes(box.dataset.layer); });
      this.pages();
      this.switched();
      this.measuring.reset();
      this.finding.reset();
      this.root.dataset.state = 'shown';
    } catch (failure) {
      this.root.dataset.state = 'failed';
    }
  }

  pages() {
    const choice = this.root.querySelector('select[data-pages]'), count = this.stage.source.pages || 1;
    if (!choice) return;
    choice.closest('[hidden]')?.toggleAttribute('hidden', count < 2);
    choice.replaceChildren(...Array.from({ length: count }, (_, i) => new Option(say(this.words.page, i + 1, count), i + 1)));
  }

  async turnTo(page) {
    await this.stage.source.turnTo(page);
    this.root.querySelector('select[data-pages]').value = page;
    this.stage.fit();
    this.measuring.reset();
  }

  isShown(key) { return this.boxes.every(box => box.dataset.layer !== key || box.checked); }

  switched() {
    this.boxes.forEach(box => this.stage.source?.show(box.dataset.layer, box.checked));
    const shown = this.boxes.filter(box => box.checked).map(box => box.dataset.name);
    const about = this.root.querySelector('[data-alternative]');
    about.textContent = say(this.words.alternative, shown.length, this.boxes.length, shown.join(', '));
    this.stage.node.setAttribute('aria-label', `${this.words.label} ${about.textContent}`);
    this.stage.plan();
  }

  tell() {
    const { percent } = this.stage;
    this.root.querySelector('[data-zoom]').textContent = `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
    this.rulers.draw();
    this.measuring.draw();
  }

  use(tool) {
    const { stage } = this;
    if (!stage.source) return;
    ({
      in: () => stage.zoom(1.25), out: () => stage.zoom(0.8), fit: () => stage.fit(),
      left: () => stage.rotate(-90), right: () => stage.rotate(90), mirror: () => this.mirror(),
      unit: () => this.rulers.change(), distance: () => this.measuring.choose('distance'),
      angle: () => this.measuring.choose('angle'), area: () => this.measuring.choose('area'),
      full: () => this.full(), layers: () => this.root.classList.toggle('with-layers'),
      pan: () => this.measuring.choose(null), measure: () => this.measuring.next(),
      keys: () => this.root.querySelector('dialog').showModal(),
    })[tool]?.();
  }

  mirror() {
    this.stage.mirror();
    this.root.querySelector('[data-tool="mirror"]')?.setAttribute('aria-pressed', String(this.stage.look.mirrored));
  }

  full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.root.requestFullscreen();
  }

  key(event) {
    const target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')
      || target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], details[open]')) return;
    const here = this.root.contains(target);
    if (!here && target !== document.body && target.id !== 'content') return;
    if (this.measuring.key(event) || this.pressed(event)) {
      // why: the keys of every page come second to those of the drawing at hand
      event.preventDefault();
      event.stopPropagation();
    }
  }

  pressed(event) {
    const step = event.shiftKey ? 200 : 40;
    const arrows = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
    const tools = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit', '[': 'left', ']': 'right', x: 'mirror', u: 'unit', f: 'full',
      m: 'measure', v: 'pan', '?': 'keys' };
    if (arrows[event.key] && event.target === this.stage.node) this.stage.pan(...arrows[event.key]);
    else if (tools[event.key]) this.use(tools[event.key]);
    else if (event.key === 'l') this.boxes[0]?.focus();
    else if (event.key === 't' && this.stage.source?.texts) this.finding.field.focus();
    else if (/^[1-9]$/.test(event.key) && this.boxes[event.key - 1]) this.boxes[event.key - 1].click();
    else return false;
    return true;
  }
}

document.querySelectorAll('[data-viewer]').forEach(root => { root.viewer = new Viewer(root); });
