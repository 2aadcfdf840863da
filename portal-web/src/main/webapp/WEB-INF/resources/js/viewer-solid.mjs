/* Bodies (GLB, STL): drawn triangle by triangle into pixels with a depth for each, so that it needs no graphics card. */

const LIGHT = [0.35, 0.5, 0.79];
const STEEP = Math.PI / 2;

/** @returns a source as of a scene; it is turned instead of moved */
export const solidSource = async address => {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  const bytes = await answer.arrayBuffer(), view = new DataView(bytes);
  return new Body(bytes.byteLength > 12 && view.getUint32(0, true) === 0x46546c67 ? ofGlb(view, bytes) : ofStl(view, bytes));
};

class Body {
  /** @param triangles nine numbers for each; colours three from 0 to 1 for each */
  constructor({ triangles, colours }) {
    const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity];
    triangles.forEach((n, i) => { low[i % 3] = Math.min(low[i % 3], n); high[i % 3] = Math.max(high[i % 3], n); });
    this.corners = Float64Array.from(triangles, (n, i) => n - (low[i % 3] + high[i % 3]) / 2);
    this.colours = colours;
    this.size = Math.hypot(...high.map((n, i) => n - low[i])) || 1;
    // why: seen from everywhere it fits into this square; its true length does not matter, for nothing is measured
    this.box = [-60, -60, 120, 120];
    Object.assign(this, { mm: null, unitMm: 1, up: true, layers: [], yaw: -0.7, tilt: 0.5 });
    this.node = document.createElement('canvas');
    this.node.className = 'sheet';
    this.node.setAttribute('aria-hidden', 'true');
  }

  show() {}

  pieces() {}

  orbit(x, y) {
    this.yaw += x / 120;
    this.tilt = Math.max(-STEEP, Math.min(STEEP, this.tilt + y / 120));
  }

  draw(map, [width, height]) {
    const wide = this.node.width = Math.round(width), high = this.node.height = Math.round(height);
    const pen = this.node.getContext('2d'), image = pen.createImageData(wide, high);
    const pixels = new Uint32Array(image.data.buffer), depth = new Float32Array(wide * high).fill(-Infinity), k = 115 / this.size;
    const [cy, sy, ct, st] = [Math.cos(this.yaw), Math.sin(this.yaw), Math.cos(this.tilt), Math.sin(this.tilt)];
    const p = new Float64Array(9), { corners, colours } = this;
    for (let t = 0; t < corners.length; t += 9) {
      for (let i = 0; i < 9; i += 3) {
        const x = corners[t + i] * k, y = corners[t + i + 1] * k, z = corners[t + i + 2] * k;
        const across = cy * x + sy * z, away = cy * z - sy * x;
        p[i] = across;
        p[i + 1] = ct * y - st * away;
        p[i + 2] = st * y + ct * away;
      }
      const shade = 0.35 + 0.65 * Math.abs(facing(p));
      const colour = (255 << 24 | colours[t / 3 + 2] * 255 * shade << 16 | (colours[t / 3 + 1] * 255 * shade & 255) << 8 | colours[t / 3] * 255 * shade & 255) >>> 0;
      for (let i = 0; i < 9; i += 3) {
        const [x, y] = [p[i], p[i + 1]];
        p[i] = map[0] * x + map[2] * y + map[4];
        p[i + 1] = map[1] * x + map[3] * y + map[5];
      }
      fill(p, colour, pixels, depth, wide, high);
    }
    pen.putImageData(image, 0, 0);
  }
}

/** How much a triangle faces the light, -1 to 1. */
const facing = p => {
  const [ax, ay, az, bx, by, bz] = [p[3] - p[0], p[4] - p[1], p[5] - p[2], p[6] - p[0], p[7] - p[1], p[8] - p[2]];
  const n = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  return (n[0] * LIGHT[0] + n[1] * LIGHT[1] + n[2] * LIGHT[2]) / (Math.hypot(...n) || 1);
};

const fill = (p, colour, pixels, depth, wide, high) => {
  const [x1, y1, z1, x2, y2, z2, x3, y3, z3] = p, whole = (x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1);
  if (!whole) return;
  const left = Math.max(0, Math.ceil(Math.min(x1, x2, x3))), right = Math.min(wide - 1, Math.floor(Math.max(x1, x2, x3)));
  const top = Math.max(0, Math.ceil(Math.min(y1, y2, y3))), bottom = Math.min(high - 1, Math.floor(Math.max(y1, y2, y3)));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const b = ((x - x1) * (y3 - y1) - (x3 - x1) * (y - y1)) / whole, c = ((x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)) / whole;
      if (b < 0 || c < 0 || b + c > 1) continue;
      const z = z1 + b * (z2 - z1) + c * (z3 - z1), at = y * wide + x;
      if (z > depth[at]) { depth[at] = z; pixels[at] = colour; }
    }
  }
};

const ofStl = (view, bytes) => {
  const triangles = [];
  if (bytes.byteLength >= 84 && bytes.byteLength === 84 + 50 * view.getUint32(80, true)) {
    for (let at = 84; at < bytes.byteLength; at += 50) {
      for (let i = 12; i < 48; i += 12) triangles.push(...upright([0, 4, 8].map(n => view.getFloat32(at + i + n, true))));
    }
  } else {
    const words = new TextDecoder().decode(bytes).matchAll(/vertex\s+(\S+)\s+(\S+)\s+(\S+)/g);
    for (const [, ...numbers] of words) triangles.push(...upright(numbers.map(Number)));
  }
  if (!triangles.length || triangles.length % 9) throw new Error('no body');
  return { triangles, colours: new Float32Array(triangles.length / 3).fill(0.72) };
};

/** In STL z is up, here y is. */
const upright = ([x, y, z]) => [x, z, -y];

const ofGlb = (view, bytes) => {
  const length = view.getUint32(12, true), json = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 20, length)));
  const start = 20 + length + 8, triangles = [], colours = [];
  const numbers = index => {
    const { bufferView, byteOffset = 0, componentType, count, type } = json.accessors[index], part = json.bufferViews[bufferView];
    const [size, read] = { 5121: [1, 'getUint8'], 5123: [2, 'getUint16'], 5125: [4, 'getUint32'], 5126: [4, 'getFloat32'] }[componentType];
    const wide = { SCALAR: 1, VEC3: 3 }[type], stride = part.byteStride || size * wide, found = [];
    for (let i = 0; i < count; i++) {
      for (let n = 0; n < wide; n++) found.push(view[read](start + (part.byteOffset || 0) + byteOffset + i * stride + n * size, true));
    }
    return found;
  };
  const mesh = (index, place) => json.meshes[index].primitives.filter(({ mode = 4 }) => mode === 4).forEach(({ attributes, indices, material }) => {
    const points = numbers(attributes.POSITION), order = indices === undefined ? points.map((_, i) => i).slice(0, points.length / 3) : numbers(indices);
    const colour = json.materials?.[material]?.pbrMetallicRoughness?.baseColorFactor || [0.72, 0.74, 0.76];
    order.forEach(i => triangles.push(...moved(place, points.slice(3 * i, 3 * i + 3))));
    for (let i = 0; i < order.length / 3; i++) colours.push(...colour.slice(0, 3).map(n => n ** (1 / 2.2)));
  });
  const node = (index, above, deep) => {
    const { matrix, mesh: shape, children = [], ...parts } = json.nodes[index], place = times(above, matrix || placed(parts));
    if (shape !== undefined) mesh(shape, place);
    if (deep < 64) children.forEach(child => node(child, place, deep + 1));
  };
  (json.scenes?.[json.scene || 0]?.nodes || []).forEach(index => node(index, placed({}), 0));
  if (!triangles.length) throw new Error('no body');
  return { triangles, colours };
};

/** Maps of four columns, as GLB has them. */
const placed = ({ translation: [x, y, z] = [0, 0, 0], rotation: [a, b, c, d] = [0, 0, 0, 1], scale: [s, t, u] = [1, 1, 1] }) => [
  (1 - 2 * (b * b + c * c)) * s, 2 * (a * b + c * d) * s, 2 * (a * c - b * d) * s, 0,
  2 * (a * b - c * d) * t, (1 - 2 * (a * a + c * c)) * t, 2 * (b * c + a * d) * t, 0,
  2 * (a * c + b * d) * u, 2 * (b * c - a * d) * u, (1 - 2 * (a * a + b * b)) * u, 0, x, y, z, 1];
const times = (m, n) => n.map((_, i) => [0, 1, 2, 3].reduce((sum, k) => sum + m[k * 4 + i % 4] * n[(i >> 2) * 4 + k], 0));
const moved = (m, [x, y, z]) => [0, 1, 2].map(i => m[i] * x + m[4 + i] * y + m[8 + i] * z + m[12 + i]);
