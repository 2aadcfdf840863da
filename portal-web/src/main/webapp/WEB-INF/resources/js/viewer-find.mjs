/* Words in the drawing at hand: found on every page, on the layers that are switched on, and shown one after the other. */
import { moved } from './viewer-geometry.mjs.xhtml?ln=js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST = 500;

const folded = words => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const around = corners => {
  const across = corners.map(corner => corner[0]), along = corners.map(corner => corner[1]);
  const x = Math.min(...across), y = Math.min(...along);
  return [x, y, Math.max(...across) - x, Math.max(...along) - y];
};

export class Finding {
  /** @param viewer what shows the drawing: its stage, which layers are on, and how it turns to a page */
  constructor(root, viewer) {
    Object.assign(this, { root, viewer, found: [], at: -1 });
    this.field = root.querySelector('input[data-find]');
    this.says = root.querySelector('[data-found]');
    this.mark = root.querySelector('svg.found');
    this.field.addEventListener('input', () => this.search());
    this.field.addEventListener('keydown', event => {
      if (event.key === 'Enter') { event.preventDefault(); this.step(event.shiftKey ? -1 : 1); }
      if (event.key === 'Escape') { this.field.value = ''; this.search(); viewer.stage.node.focus(); }
    });
    root.querySelectorAll('[data-step]').forEach(button => button.addEventListener('click', () => this.step(+button.dataset.step)));
    viewer.stage.node.addEventListener('looked', () => this.draw());
  }

  /** Another drawing is shown. Pictures and bodies have no words. */
  reset() {
    this.texts = null;
    this.field.closest('.find').hidden = !this.viewer.stage.source.texts;
    this.search();
  }

  async search() {
    const wanted = folded(this.field.value.trim()), asked = this.asked = Symbol();
    this.texts ??= this.viewer.stage.source.texts?.() ?? [];
    const texts = await this.texts;
    if (asked !== this.asked) return; // why: meanwhile more was typed
    this.found = wanted ? texts.filter(text => this.viewer.isShown(text.layer) && folded(text.words).includes(wanted)).slice(0, MOST) : [];
    this.at = -1;
    if (this.found.length) await this.step(1);
    else this.tell();
  }

  async step(by) {
    const { found, viewer } = this;
    if (!found.length) return;
    this.at = (this.at + by + found.length) % found.length;
    const { page, corners } = found[this.at];
    if (page && page !== viewer.stage.source.number) await viewer.turnTo(page);
    viewer.stage.goTo(around(corners));
    this.tell();
  }

  tell() {
    const { words } = this.viewer, { found } = this;
    this.says.textContent = !this.field.value.trim() ? '' : found.length ? words.page.replace('{0}', this.at + 1).replace('{1}', found.length) : words.noText;
    this.root.querySelectorAll('[data-step]').forEach(button => { button.disabled = found.length < 2; });
    this.draw();
  }

  draw() {
    const { stage } = this.viewer, one = this.found[this.at];
    if (!one || (one.page && one.page !== stage.source.number)) { this.mark.replaceChildren(); return; }
    const shape = document.createElementNS(SVG, 'polygon');
    shape.setAttribute('class', 'm-found');
    shape.setAttribute('points', one.corners.map(corner => moved(stage.map, corner).join(' ')).join(' '));
    this.mark.replaceChildren(shape);
  }
}
