/* Points, lines and affine maps of the viewer. A map is [a, b, c, d, e, f] as in SVG; a piece is a straight line of a drawing. */

export const times = (m, n) => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5]];

export const moved = (m, [x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

export const inverse = m => {
  const det = m[0] * m[3] - m[1] * m[2];
  return [m[3] / det, -m[1] / det, -m[2] / det, m[0] / det,
    (m[2] * m[5] - m[3] * m[4]) / det, (m[1] * m[4] - m[0] * m[5]) / det];
};

export const shift = (x, y) => [1, 0, 0, 1, x, y];

/** A quarter turn is kept exact, so that straight lines stay straight. */
export const turn = degrees => {
  const c = [1, 0, -1, 0][(degrees / 90) & 3], s = [0, 1, 0, -1][(degrees / 90) & 3];
  return [c, s, -s, c, 0, 0];
};

export const far = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);

/** The angle at the middle one of three points, 0 to 180 degrees. */
export const angle = ([p, q, r]) => {
  const d = Math.abs(Math.atan2(p[1] - q[1], p[0] - q[0]) - Math.atan2(r[1] - q[1], r[0] - q[0])) * 180 / Math.PI;
  return d > 180 ? 360 - d : d;
};

export const area = points => Math.abs(points.reduce((sum, p, i) => {
  const q = points[(i + 1) % points.length];
  return sum + p[0] * q[1] - q[0] * p[1];
}, 0)) / 2;

/** The straight pieces of drawings: x1 y1 x2 y2 in one array; beside it the layer of each and whether it is part of a curve. */
export class Pieces {
  constructor() { this.at = []; this.layer = []; this.curved = []; }

  line(x1, y1, x2, y2, layer, curved = 0) {
    if (x1 === x2 && y1 === y2) return;
    this.at.push(x1, y1, x2, y2);
    this.layer.push(layer);
    this.curved.push(curved);
  }

  /** Adds a path in the syntax of SVG with absolute M L Q C Z. @param map applied to its points, if any */
  path(d, layer, map) {
    const words = d.match(/[MLQCZ]|-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) || [];
    let i = 0, command = 'M', from = [0, 0], start = from;
    const point = () => { const p = [+words[i++], +words[i++]]; return map ? moved(map, p) : p; };
    while (i < words.length) {
      if (/[MLQCZ]/.test(words[i])) command = words[i++];
      if (command === 'Z') { this.line(...from, ...start, layer); from = start; continue; }
      if (command === 'M') { from = start = point(); command = 'L'; continue; }
      const control = [from];
      for (let n = { L: 1, Q: 2, C: 3 }[command]; n > 0; n--) control.push(point());
      this.curve(control, layer);
      from = control[control.length - 1];
    }
  }

  /** A line of two points, or a curve of three or four, in sixteen pieces. */
  curve(control, layer) {
    if (control.length === 2) { this.line(...control[0], ...control[1], layer); return; }
    let from = control[0];
    for (let i = 1; i <= 16; i++) {
      let points = control;
      while (points.length > 1) {
        points = points.slice(1).map((q, k) => [
          points[k][0] + (q[0] - points[k][0]) * i / 16, points[k][1] + (q[1] - points[k][1]) * i / 16]);
      }
      // why: the two outer pieces end at the ends of the curve, which are worth catching
      this.line(...from, ...points[0], layer, i === 1 ? 2 : i === 16 ? 3 : 1);
      from = points[0];
    }
  }

  /**
   * The place worth catching next to a point: an end, a middle or a crossing.
   * @param reach in the units of the drawing
   * @param shown says of a layer whether it is shown: what is switched off is not caught
   * @returns {{at: number[], kind: string}|null}
   */
  snap(point, reach, shown) {
    const [x, y] = point, near = [];
    for (let i = 0, k = 0; i < this.layer.length; i++, k += 4) {
      const x1 = this.at[k], y1 = this.at[k + 1], x2 = this.at[k + 2], y2 = this.at[k + 3];
      if (Math.min(x1, x2) - reach > x || Math.max(x1, x2) + reach < x
        || Math.min(y1, y2) - reach > y || Math.max(y1, y2) + reach < y) continue;
      if (shown(this.layer[i])) near.push([x1, y1, x2, y2, this.curved[i]]);
      if (near.length > 400) break;
    }
    const found = [];
    const offer = (at, kind, rank) => {
      const distance = far(at, point);
      if (distance <= reach) found.push({ at, kind, weight: distance + rank * reach / 4 });
    };
    near.forEach(([x1, y1, x2, y2, curved], n) => {
      if (curved !== 1 && curved !== 3) offer([x1, y1], 'end', 0);
      if (curved !== 1 && curved !== 2) offer([x2, y2], 'end', 0);
      if (!curved) offer([(x1 + x2) / 2, (y1 + y2) / 2], 'middle', 1);
      for (let m = 0; m < n && near.length < 120; m++) {
        const at = crossing(near[n], near[m]);
        if (at) offer(at, 'crossing', 0.5);
      }
    });
    return found.sort((a, b) => a.weight - b.weight)[0] || null;
  }
}

const crossing = ([ax, ay, bx, by], [cx, cy, dx, dy]) => {
  const det = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (Math.abs(det) < 1e-12) return null;
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / det;
  const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / det;
  return t < 0 || t > 1 || u < 0 || u > 1 ? null : [ax + t * (bx - ax), ay + t * (by - ay)];
};
