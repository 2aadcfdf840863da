/* Drawings of lines (DXF, SVG, CFF2): elements of SVG, or a canvas where there are too many of them. */

import { inverse, times } from './viewer-geometry.mjs.xhtml?ln=js';

const MOST_ELEMENTS = 2000;
const SLOW = 40; // milliseconds
const CAPITALS = 0.72;
const SVG = 'http://www.w3.org/2000/svg';

const element = (name, attributes) => {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => { if (value !== null) made.setAttribute(key, value); });
  return made;
};
const colour = (given, layer) => (given === 'layer' ? layer.colour : given);
/** The sheet a drawing lies on: a little larger than it. */
const paper = ([x, y, width, height]) => {
  const edge = 0.03 * Math.max(width, height, 1e-6);
  return [x - edge, y - edge, width + 2 * edge, height + 2 * edge];
};
const dashed = look => look.dashes.length > 0;

const counted = scene => scene.layers.reduce((sum, layer) => sum + layer.paths.length + layer.texts.length, 0);

/** @returns a source: its box and units, and how it is drawn, switched and measured */
export const sceneSource = (scene, count = counted(scene)) => {
  const painter = count > MOST_ELEMENTS ? new OnCanvas(scene) : new InElements(scene);
  const [x, y, width, height] = scene.box;
  return {
    box: [x, y, width || 1, height || 1],
    mm: scene.unit === 'unknown' ? null : scene.mm,
    unitMm: scene.mm || 1,
    up: scene.up,
    count,
    layers: scene.layers.map(layer => layer.key),
    scene,
    node: painter.node,
    draw: (map, size) => painter.draw(map, size),
    show: (key, on) => painter.show(key, on),
    pieces: into => scene.layers.forEach(layer => layer.paths.forEach(([, d]) => into.path(d, layer.key))),
    texts: () => scene.layers.flatMap(layer => layer.texts.map(text => ({ words: text[7], layer: layer.key, corners: written(text, scene.up) }))),
  };
};

/** Where a text lies across and along its place, as SVG and canvas name it. */
const ACROSS = [['start', 'left'], ['middle', 'center'], ['end', 'right']];
const down = (along, height) => [0, -0.2 * height, height / 2, height][along];

/** About where a text stands: its corners. Letters are taken to be two thirds as wide as they are high. */
const written = ([x, y, height, angle, across, along, , words], up) => {
  const turned = angle * Math.PI / 180, side = up ? 1 : -1, wide = 0.66 * height * words.length;
  const ahead = [Math.cos(turned), side * Math.sin(turned)], above = [-Math.sin(turned), side * Math.cos(turned)];
  const left = -wide * across / 2, foot = -down(along, height) - 0.25 * height;
  return [[left, foot], [left + wide, foot], [left + wide, foot + 1.5 * height], [left, foot + 1.5 * height]]
    .map(([a, b]) => [0, 1].map(i => [x, y][i] + ahead[i] * a + above[i] * b));
};

class InElements {
  constructor(scene) {
    this.node = element('svg', { class: 'sheet', 'aria-hidden': 'true' });
    this.root = this.node.appendChild(element('g', {}));
    this.layers = new Map();
    const [x, y, width, height] = paper(scene.box);
    this.root.append(element('rect', { class: 'paper', x, y, width, height }));
    scene.layers.forEach(layer => {
      const group = this.root.appendChild(element('g', { 'data-layer': layer.key }));
      layer.paths.forEach(([look, d]) => group.append(this.path(scene.looks[look], d, layer)));
      layer.texts.forEach(text => group.append(this.text(text, layer, scene.up)));
      this.layers.set(layer.key, group);
    });
  }

  path(look, d, layer) {
    const thin = !look.width;
    return element('path', {
      d,
      fill: colour(look.fill, layer) || 'none',
      'fill-opacity': look.fill && look.opacity < 1 ? look.opacity : null,
      stroke: colour(look.stroke, layer) || 'none',
      'stroke-width': thin ? 1.2 : look.width,
      'vector-effect': thin ? 'non-scaling-stroke' : null,
      // why: dashes of a line that does not scale would be in pixels
      'stroke-dasharray': dashed(look) && !thin ? look.dashes.join(' ') : null,
      'stroke-linejoin': 'round',
      'stroke-linecap': dashed(look) ? 'butt' : 'round',
    });
  }

  text([x, y, height, angle, across, along, ink, words], layer, up) {
    const turned = up ? `rotate(${angle}) scale(1 -1)` : `rotate(${-angle})`;
    const made = element('text', {
      transform: `translate(${x} ${y}) ${turned} translate(0 ${down(along, height)})`,
      'font-size': height / CAPITALS,
      'text-anchor': ACROSS[across][0],
      fill: colour(ink, layer),
    });
    made.textContent = words;
    return made;
  }

  draw(map) { this.root.setAttribute('transform', `matrix(${map.join(' ')})`); }

  show(key, on) { this.layers.get(key)?.setAttribute('display', on ? 'inline' : 'none'); }
}

class OnCanvas {
  constructor(scene) {
    this.node = document.createElement('canvas');
    this.node.className = 'sheet';
    this.node.setAttribute('aria-hidden', 'true');
    this.scene = scene;
    this.hidden = new Set();
    this.layers = scene.layers.map(layer => {
      const runs = [];
      layer.paths.forEach(([look, d]) => {
        // why: lines of one look in a row are drawn in one go
        if (!runs.length || runs[runs.length - 1].look !== look || scene.looks[look].fill) runs.push({ look, path: new Path2D() });
        runs[runs.length - 1].path.addPath(new Path2D(d));
      });
      return { layer, runs };
    });
  }

  show(key, on) { if (on) this.hidden.delete(key); else this.hidden.add(key); this.cost = 0; }

  /** Where drawing takes long, what was drawn last is moved along at once, and drawn anew when the hand rests. */
  draw(map, size) {
    clearTimeout(this.soon);
    if (this.cost > SLOW && this.drawn) {
      this.node.style.transform = `matrix(${times(map, inverse(this.drawn)).join(',')})`;
      this.soon = setTimeout(() => this.paintAll(map, size), 150);
    } else this.paintAll(map, size);
  }

  paintAll(map, [width, height]) {
    const begun = performance.now();
    this.node.style.transform = '';
    this.drawn = map;
    const fine = window.devicePixelRatio || 1, scale = Math.sqrt(Math.abs(map[0] * map[3] - map[1] * map[2]));
    if (this.node.width !== Math.round(width * fine)) this.node.width = Math.round(width * fine);
    if (this.node.height !== Math.round(height * fine)) this.node.height = Math.round(height * fine);
    const pen = this.node.getContext('2d');
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.node.width, this.node.height);
    pen.setTransform(...map.map(n => n * fine));
    pen.fillStyle = getComputedStyle(this.node).color;
    pen.fillRect(...paper(this.scene.box));
    this.layers.filter(({ layer }) => !this.hidden.has(layer.key)).forEach(({ layer, runs }) => {
      pen.setTransform(...map.map(n => n * fine));
      runs.forEach(({ look, path }) => this.paint(pen, this.scene.looks[look], path, layer, scale));
      layer.texts.forEach(text => this.write(pen, text, layer, map, fine, scale));
    });
    pen.getImageData(0, 0, 1, 1); // why: only then is it drawn, and its time known
    this.cost = performance.now() - begun;
  }

  paint(pen, look, path, layer, scale) {
    if (look.fill) {
      pen.globalAlpha = look.opacity;
      pen.fillStyle = colour(look.fill, layer);
      pen.fill(path);
      pen.globalAlpha = 1;
    }
    if (look.stroke) {
      pen.strokeStyle = colour(look.stroke, layer);
      pen.lineWidth = Math.max(look.width, 1.1 / scale);
      pen.lineJoin = look.width * scale > 2 ? 'round' : 'bevel';
      pen.setLineDash(dashed(look) && look.width ? look.dashes : []);
      pen.stroke(path);
    }
  }

  write(pen, [x, y, height, angle, across, along, ink, words], layer, map, fine, scale) {
    if (height * scale < 3) return; // why: nobody reads it, and it costs most
    pen.setTransform(...map.map(n => n * fine));
    pen.translate(x, y);
    pen.rotate((this.scene.up ? angle : -angle) * Math.PI / 180);
    // why: fonts of less than a pixel are not drawn, so the text is written large and made small
    pen.scale(height / CAPITALS / 100, (this.scene.up ? -1 : 1) * height / CAPITALS / 100);
    pen.font = '100px sans-serif';
    pen.textAlign = ACROSS[across][1];
    pen.fillStyle = colour(ink, layer);
    pen.fillText(words, 0, down(along, 100 * CAPITALS));
  }
}
