/* What differs between two drawings, found in the browser from what the server made for this person of each. */
import { moved, Pieces } from './viewer-geometry.mjs.xhtml?ln=js';

const INKS = ['#9aa5ae', '#c42b22', '#17803f'];

/** One of the lines and texts of a scene, by where it lies and how it looks. */
const parts = (scene, map) => {
  const found = [];
  scene.layers.forEach(layer => {
    layer.paths.forEach(([look, d]) => {
      const pieces = new Pieces(), { stroke, fill } = scene.looks[look];
      pieces.path(d, layer.name, map);
      for (let k = 0; k < pieces.at.length; k += 4) {
        const [x, y, u, v] = pieces.at.slice(k, k + 4).map(n => Math.round(n * 1000) / 1000);
        const ends = x < u || (x === u && y <= v) ? [x, y, u, v] : [u, v, x, y];
        found.push({ key: `${layer.name}|${stroke}|${fill}|${ends}`, line: ends });
      }
    });
    layer.texts.forEach(([x, y, height, angle, across, along, , words]) => {
      const [u, v] = map ? moved(map, [x, y]) : [x, y], wide = 0.6 * height * words.length, left = u - wide * across / 2;
      found.push({ key: `${layer.name}|${[u, v, height].map(n => n.toFixed(2))}|${Math.round(angle)}|${words}`,
        line: [left, v, left + wide, v + height], text: [u, v, height, angle, across, along, 'layer', words] });
    });
  });
  return found;
};

/**
 * @param from, to sources of scenes
 * @param map from the coordinates of the one to those of the other, if they do not agree
 * @returns {{source: object, changes: number[][], gone: number, added: number}} the source is a scene in grey, red and green
 */
export const linesThatDiffer = (from, to, map) => {
  const left = new Map(), old = parts(from.scene, map), fresh = parts(to.scene);
  old.forEach(part => { if (left.has(part.key)) left.get(part.key).push(part); else left.set(part.key, [part]); });
  const added = fresh.filter(part => { part.same = Boolean(left.get(part.key)?.pop()); return !part.same; });
  const gone = [...left.values()].flat();
  const same = fresh.filter(part => part.same);
  const layer = (key, look, list) => ({ key, name: key, colour: INKS[look], texts: list.filter(part => part.text).map(part => part.text),
    paths: inRuns(list.filter(part => !part.text)).map(d => [look, d]) });
  const look = stroke => ({ stroke, fill: null, width: 0, opacity: 1, dashes: [] });
  const all = [...old, ...fresh].map(part => part.line);
  return {
    scene: { unit: to.mm === null ? 'unknown' : 'mm', mm: to.unitMm, up: to.up, box: around(all, to.box), looks: INKS.map(look),
      layers: [layer('same', 0, same), layer('gone', 1, gone), layer('new', 2, added)] },
    count: all.length,
    changes: regions([...gone, ...added].map(part => part.line), Math.max(to.box[2], to.box[3]) / 40),
    gone: gone.length,
    added: added.length,
  };
};

const inRuns = list => {
  const runs = [];
  for (let i = 0; i < list.length; i += 200) {
    runs.push(list.slice(i, i + 200).map(({ line: [x, y, u, v] }) => `M${x} ${y}L${u} ${v}`).join(''));
  }
  return runs;
};

const around = (lines, otherwise) => {
  if (!lines.length) return otherwise;
  let [x, y, u, v] = [Infinity, Infinity, -Infinity, -Infinity];
  lines.forEach(([a, b, c, d]) => { x = Math.min(x, a, c); y = Math.min(y, b, d); u = Math.max(u, a, c); v = Math.max(v, b, d); });
  return [x, y, u - x, v - y];
};

/** Boxes around what lies near each other, from the top left on. @param lines [x, y, x, y] @param near cells of a grid */
export const regions = (lines, near) => {
  const cells = new Map();
  lines.forEach(line => {
    const [x, y, u, v] = line, steps = Math.max(1, Math.ceil(Math.hypot(u - x, v - y) / near));
    for (let i = 0; i <= steps; i++) {
      const at = [Math.floor((x + (u - x) * i / steps) / near), Math.floor((y + (v - y) * i / steps) / near)];
      if (!cells.has(at.join())) cells.set(at.join(), { at, lines: [] });
      cells.get(at.join()).lines.push(line);
    }
  });
  const boxes = [];
  cells.forEach(first => {
    if (first.seen) return;
    const group = [], open = [first];
    first.seen = true;
    while (open.length) {
      const cell = open.pop();
      group.push(...cell.lines);
      for (let i = -1; i < 2; i++) {
        for (let j = -1; j < 2; j++) {
          const next = cells.get([cell.at[0] + i, cell.at[1] + j].join());
          if (next && !next.seen) { next.seen = true; open.push(next); }
        }
      }
    }
    boxes.push(around(group));
  });
  return boxes;
};

/**
 * What differs between two pictures of one size: grey where both are drawn, red where only the first, green where only the
 * second. A point counts as missing when nothing is drawn within a pixel of it, so edges drawn a little otherwise do not.
 */
export const pixelsThatDiffer = (from, to) => {
  const { width, height } = to, a = inked(from), b = inked(to), wideA = spread(a, width, height), wideB = spread(b, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d'), image = pen.createImageData(width, height), lines = [];
  let gone = 0, added = 0;
  for (let i = 0, k = 0; i < a.length; i++, k += 4) {
    const only = a[i] && !wideB[i] ? [196, 43, 34] : b[i] && !wideA[i] ? [23, 128, 63] : a[i] || b[i] ? [170, 178, 186] : [255, 255, 255];
    image.data.set([...only, 255], k);
    if (only[0] === 196) gone++; else if (only[0] === 23) added++; else continue;
    const x = i % width, y = (i - x) / width;
    lines.push([x, y, x + 1, y + 1]);
  }
  pen.putImageData(image, 0, 0);
  return { canvas, changes: regions(lines, Math.max(width, height) / 40), gone, added };
};

const inked = canvas => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height), dark = new Uint8Array(data.length / 4);
  for (let i = 0, k = 0; i < dark.length; i++, k += 4) {
    const light = 0.3 * data[k] + 0.59 * data[k + 1] + 0.11 * data[k + 2];
    dark[i] = data[k + 3] > 128 && light < 235 ? 1 : 0;
  }
  return dark;
};

const spread = (dark, width, height) => {
  const wide = new Uint8Array(dark.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!dark[y * width + x]) continue;
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
        wide.fill(1, j * width + Math.max(0, x - 1), j * width + Math.min(width, x + 2));
      }
    }
  }
  return wide;
};

/** The turning, stretching and moving that brings two points onto two others. */
export const onto = ([p, q], [r, s]) => {
  const a = [q[0] - p[0], q[1] - p[1]], b = [s[0] - r[0], s[1] - r[1]], square = a[0] * a[0] + a[1] * a[1];
  if (!square) return null;
  const c = (a[0] * b[0] + a[1] * b[1]) / square, d = (a[0] * b[1] - a[1] * b[0]) / square;
  return [c, d, -d, c, r[0] - c * p[0] + d * p[1], r[1] - d * p[0] - c * p[1]];
};
