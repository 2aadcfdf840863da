/* Rulers along the upper and the left edge of a stage, from the edge of the drawing on, in millimetres or inches. */
import { moved } from './viewer-geometry.mjs.xhtml?ln=js';

const SVG = 'http://www.w3.org/2000/svg';
const INCH = 25.4;

export class Rulers {
  constructor(root, stage) {
    this.root = root;
    this.stage = stage;
    this.inch = root.dataset.unit === 'inch';
    this.name();
  }

  change() {
    this.inch = !this.inch;
    this.name();
    this.draw();
    this.root.dispatchEvent(new CustomEvent('unit'));
  }

  name() {
    const button = this.root.querySelector('[data-tool="unit"] span');
    if (button) button.textContent = this.inch ? 'in' : 'mm';
  }

  /** The drawing does not tell what its units are. */
  get plain() { return this.stage.source.mm === null; }

  /** A length in words. @param mm in millimetres */
  length(mm) { return this.plain ? `${mm.toFixed(2)} ${this.root.dataset.plain}` : this.inch ? `${(mm / INCH).toFixed(3)} in` : `${mm.toFixed(2)} mm`; }

  surface(mm) { return this.plain ? `${mm.toFixed(2)} ${this.root.dataset.plain}²` : this.inch ? `${(mm / INCH / INCH).toFixed(3)} in²` : mm < 1e5 ? `${mm.toFixed(1)} mm²` : `${(mm / 100).toFixed(1)} cm²`; }

  draw() {
    const { stage } = this, { box } = stage.source, map = stage.map;
    const corners = [[box[0], box[1]], [box[0] + box[2], box[1]], [box[0], box[1] + box[3]], [box[0] + box[2], box[1] + box[3]]]
      .map(p => moved(map, p));
    const step = stage.look.scale * (this.inch && !this.plain ? INCH : 1);
    ['x', 'y'].forEach((axis, i) => {
      const ruler = this.root.querySelector(`.ruler-${axis} svg`);
      if (ruler) ruler.replaceChildren(...this.ticks(axis, Math.min(...corners.map(c => c[i])), step, stage.size[i]));
    });
  }

  ticks(axis, from, unit, length) {
    const steps = this.inch ? [0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500] : [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
    const big = steps.find(step => step * unit >= 56) || steps[steps.length - 1];
    const made = [];
    for (let n = Math.floor(-from / unit / big) * 5; n * big / 5 * unit + from < length; n++) {
      const at = from + n * big / 5 * unit, main = n % 5 === 0;
      const tick = document.createElementNS(SVG, 'path');
      tick.setAttribute('class', 'r-tick');
      tick.setAttribute('d', axis === 'x' ? `M${at} 22v${main ? -12 : -6}` : `M22 ${at}h${main ? -12 : -6}`);
      made.push(tick);
      if (main) {
        const text = document.createElementNS(SVG, 'text');
        text.setAttribute('class', 'r-text');
        text.setAttribute('x', axis === 'x' ? at + 3 : 1);
        text.setAttribute('y', axis === 'x' ? 11 : at + 10);
        text.textContent = String(+(n / 5 * big).toFixed(2));
        made.push(text);
      }
    }
    return made;
  }
}
