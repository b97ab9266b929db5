// Stretching an image onto a quadrilateral, pixel for pixel as the renderer does it.

import type { View } from "./records";

interface Source { width: number; height: number; pixels: Uint8ClampedArray }

const NEAREST = 0;
const BICUBIC = 3;

/** Return an image as it appears in a frame of so many pixels, and where its upper left corner lies. */
export function place(
  source: Source, corners: Float32Array, resampling: number, view: View, width: number, height: number,
): { canvas: HTMLCanvasElement | null; at: [number, number] } {
  const quad: [number, number][] = [];
  for (let i = 0; i < 8; i += 2) {
    quad.push([
      (corners[i]! - view.x) * (width / view.width) + width / 2,
      (view.y - corners[i + 1]!) * (height / view.height) + height / 2,
    ]);
  }
  const xs = quad.map(([x]) => Math.trunc(x));
  const ys = quad.map(([, y]) => Math.trunc(y));
  const at: [number, number] = [Math.min(...xs), Math.min(...ys)];
  const size = [Math.max(...xs) - at[0], Math.max(...ys) - at[1]] as const;
  const map = perspective(quad.map(([x, y]) => [x - at[0], y - at[1]]), source.width, source.height);
  if (!map || !size[0] || !size[1] || size[0] * size[1] > 64e6) return { canvas: null, at };
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = size;
  const pen = canvas.getContext("2d")!;
  const made = pen.createImageData(size[0], size[1]);
  resample(source, made, map, resampling);
  pen.putImageData(made, 0, 0);
  return { canvas, at };
}

/** Return the eight coefficients that lead from a pixel back to the image; null if it is too thin to see. */
function perspective(quad: number[][], width: number, height: number): number[] | null {
  const corners = [[0, 0], [width, 0], [0, height], [width, height]];
  const rows: number[][] = [];
  quad.forEach(([x, y], n) => {
    const [u, v] = corners[n]!;
    rows.push([x!, y!, 1, 0, 0, 0, -u! * x!, -u! * y!, u!], [0, 0, 0, x!, y!, 1, -v! * x!, -v! * y!, v!]);
  });
  for (let column = 0; column < 8; column++) {
    let pivot = column;
    for (let row = column + 1; row < 8; row++) if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    if (Math.abs(rows[column]![column]!) < 1e-12) return null;
    for (let row = 0; row < 8; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k < 9; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, n) => row[8]! / row[n]!);
}

function resample(source: Source, made: ImageData, map: number[], resampling: number): void {
  const [a, b, c, d, e, f, g, h] = map as [number, number, number, number, number, number, number, number];
  const { width, height } = made;
  const pick = resampling === NEAREST ? nearest : resampling === BICUBIC ? cubic : linear;
  const out = [0, 0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const px = x + 0.5;
      const py = y + 0.5;
      const w = g * px + h * py + 1;
      const u = (a * px + b * py + c) / w;
      const v = (d * px + e * py + f) / w;
      if (u < 0 || v < 0 || u >= source.width || v >= source.height) continue;
      pick(source, u, v, out);
      const alpha = Math.min(255, Math.max(0, out[3]!));
      const at = 4 * (y * width + x);
      if (pick === nearest) made.data.set(out, at);
      else if (alpha > 0) {
        for (let k = 0; k < 3; k++) made.data[at + k] = (out[k]! * 255) / alpha;
        made.data[at + 3] = alpha;
      }
    }
  }
}

type Pick = (source: Source, u: number, v: number, out: number[]) => void;

const nearest: Pick = ({ width, pixels }, u, v, out) => {
  const at = 4 * (Math.floor(v) * width + Math.floor(u));
  for (let k = 0; k < 4; k++) out[k] = pixels[at + k]!;
};

const linear: Pick = (source, u, v, out) => blend(source, u, v, out, 0, 2, (t) => [1 - t, t]);

const cubic: Pick = (source, u, v, out) =>
  blend(source, u, v, out, -1, 4, (t) => {
    const q = t * t;
    const r = q * t;
    return [-t + 2 * q - r, 1 - 2 * q + r, t + q - r, -q + r];
  });

/** Mix neighbours, premultiplied, with weights that depend on the place between them. */
function blend(source: Source, u: number, v: number, out: number[], first: number, count: number, weights: (t: number) => number[]): void {
  const x = Math.floor(u - 0.5);
  const y = Math.floor(v - 0.5);
  const across = weights(u - 0.5 - x);
  const down = weights(v - 0.5 - y);
  out.fill(0);
  for (let j = 0; j < count; j++) {
    const row = Math.min(source.height - 1, Math.max(0, y + first + j));
    for (let i = 0; i < count; i++) {
      const column = Math.min(source.width - 1, Math.max(0, x + first + i));
      const at = 4 * (row * source.width + column);
      const alpha = source.pixels[at + 3]!;
      const weight = across[i]! * down[j]!;
      for (let k = 0; k < 3; k++) out[k]! += (weight * source.pixels[at + k]! * alpha) / 255;
      out[3]! += weight * alpha;
    }
  }
}
