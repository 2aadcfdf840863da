/* Measuring: distance, angle and area between places that are caught at ends, middles and crossings of what is shown. */
import { angle, area, far, moved, Pieces } from './viewer-geometry.mjs.xhtml?ln=js';

const SVG = 'http://www.w3.org/2000/svg';
const REACH = 12;
const WANTED = { distance: 2, angle: 3, area: Infinity };

export class Measuring {
  constructor(root, stage, rulers, shown) {
    Object.assign(this, { root, stage, rulers, shown, kind: null, points: [], over: null, pieces: null });
    this.layer = stage.node.querySelector('svg.over');
    stage.node.addEventListener('pointermove', event => { if (this.kind) this.hover(stage.place(event)); });
    stage.node.addEventListener('click', event => { if (this.kind && stage.travelled < 6) this.place(stage.place(event)); });
    stage.node.addEventListener('dblclick', () => { if (this.kind === 'area') this.finish(); });
    root.addEventListener('unit', () => this.tell());
  }

  /** Another drawing or page is shown. */
  reset() { this.pieces = null; this.points = []; this.tell(); this.draw(); }

  /** @param kind distance, angle or area; null ends measuring, and so does the one that is on */
  choose(kind) {
    this.kind = this.kind === kind ? null : kind;
    this.points = [];
    this.over = null;
    this.done = false;
    this.root.querySelectorAll('[data-tool]').forEach(tool => {
      if (tool.dataset.tool in WANTED) tool.setAttribute('aria-pressed', String(tool.dataset.tool === this.kind));
    });
    this.stage.node.classList.toggle('measuring', Boolean(this.kind));
    if (this.kind) this.gather();
    this.tell();
    this.draw();
  }

  /** Distance, then angle, then area, then none. */
  next() {
    const kinds = Object.keys(WANTED);
    this.choose(kinds[kinds.indexOf(this.kind) + 1] || this.kind);
  }

  async gather() {
    if (this.pieces) return;
    const pieces = new Pieces();
    this.pieces = pieces;
    await this.stage.source.pieces(pieces);
  }

  caught(pixel) {
    const at = this.stage.toDrawing(pixel), reach = REACH / this.stage.look.scale / this.stage.source.unitMm;
    return this.pieces?.snap(at, reach, this.shown) || { at, kind: null };
  }

  hover(pixel) {
    this.at = pixel;
    this.hovering ||= requestAnimationFrame(() => {
      this.hovering = 0;
      if (!this.kind) return;
      this.over = this.caught(this.at);
      this.draw();
    });
  }

  place(pixel) { this.take(this.caught(pixel)); }

  take(place) {
    if (this.done) { this.points = []; this.done = false; }
    this.points.push(place.at);
    this.over = place;
    if (this.points.length === WANTED[this.kind]) this.done = true;
    this.tell(place.kind);
    this.draw();
  }

  finish() { this.done = this.points.length > 2; this.tell(); this.draw(); }

  /** Without a mouse: arrows move the cross by a millimetre (ten with Shift), Enter places, Escape ends. */
  key(event) {
    if (!this.kind || event.target !== this.stage.node) return false;
    const step = (event.shiftKey ? 10 : 1) * this.stage.look.scale, [width, height] = this.stage.size;
    const way = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    const at = this.over ? moved(this.stage.map, this.over.at) : [width / 2, height / 2];
    if (way) {
      this.over = { at: this.stage.toDrawing([at[0] + way[0], at[1] + way[1]]), kind: null };
      this.draw();
    } else if (event.key === 'Enter') {
      if (this.kind === 'area' && this.points.length > 2 && this.over && far(this.over.at, this.points[this.points.length - 1]) === 0) this.finish();
      else this.place(at);
    } else if (event.key === 'Escape') this.choose(null);
    else return false;
    return true;
  }

  /** The points in millimetres. */
  get inMm() { return this.points.map(p => p.map(n => n * this.stage.source.unitMm)); }

  result() {
    const points = this.inMm, { words } = this, { length, surface } = this.rulers;
    if (this.kind === 'distance' && points.length === 2) {
      const [p, q] = points;
      return `${words.distance} ${this.rulers.length(far(p, q))} (Δx ${this.rulers.length(Math.abs(p[0] - q[0]))}, Δy ${this.rulers.length(Math.abs(p[1] - q[1]))})`;
    }
    if (this.kind === 'angle' && points.length === 3) return `${words.angle} ${angle(points).toFixed(2)}°`;
    if (this.kind === 'area' && points.length > 2) {
      const around = points.reduce((sum, p, i) => sum + far(p, points[(i + 1) % points.length]), 0);
      return `${words.area} ${surface.call(this.rulers, area(points))}, ${words.around} ${length.call(this.rulers, around)}`;
    }
    return null;
  }

  get words() { return this.root.dataset; }

  tell(kind) {
    const says = this.root.querySelector('[data-measured]'), result = this.result();
    const caught = kind ? ` · ${this.words[`caught${kind[0].toUpperCase()}${kind.slice(1)}`]}` : '';
    says.textContent = !this.kind ? '' : result ? result + caught : this.words[`how${this.kind[0].toUpperCase()}${this.kind.slice(1)}`] + caught;
  }

  draw() {
    const { stage } = this;
    if (!stage.source) return;
    const map = stage.map, made = [], at = this.points.map(p => moved(map, p));
    const add = (name, attributes) => {
      const node = document.createElementNS(SVG, name);
      Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
      made.push(node);
    };
    if (this.kind) {
      const open = !this.done && this.over && this.points.length ? [...at, moved(map, this.over.at)] : at;
      if (open.length > 1) add('path', { class: 'm-line', d: `M${open.map(p => p.join(' ')).join('L')}${this.kind === 'area' && open.length > 2 ? 'Z' : ''}` });
      at.forEach(([x, y]) => add('circle', { class: 'm-point', cx: x, cy: y, r: 4 }));
      if (this.over) {
        const [x, y] = moved(map, this.over.at);
        add('path', { class: 'm-cross', d: `M${x - 9} ${y}h18M${x} ${y - 9}v18` });
        if (this.over.kind) add('rect', { class: 'm-caught', x: x - 6, y: y - 6, width: 12, height: 12, rx: this.over.kind === 'middle' ? 6 : 0 });
      }
    }
    this.layer.replaceChildren(...made);
  }
}
