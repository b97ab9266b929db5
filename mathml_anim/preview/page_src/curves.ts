// Curves as a canvas's path.

import type { Curves } from "./records";

const SAME_PLACE = 2e-5; // scene units: less than the renderer tells apart, 1/256 pixel
const MANY = 1000; // numbers in curves that are worth keeping as a path

/** Make curves the current path, or return them as one that was kept: long ones are, once they come again. */
export function outlined(pen: CanvasRenderingContext2D, curves: Curves): Path2D | null {
  if (!curves.kept && curves.points.length > MANY && curves.seen) trace((curves.kept = new Path2D()), curves.points, curves.split);
  curves.seen = true;
  if (curves.kept) return curves.kept;
  pen.beginPath();
  trace(pen, curves.points, curves.split);
  return null;
}

/** Add curves to a path. */
export function trace(pen: CanvasPath, points: Float32Array, split: Uint32Array, base = 0): void {
  for (let s = 0; s < split.length; s += 3) {
    const first = base + 2 * split[s]!;
    const end = base + 2 * split[s + 1]!;
    pen.moveTo(points[first]!, points[first + 1]!);
    for (let i = first; i < end; i += 8) {
      if (straight(points, i)) pen.lineTo(points[i + 6]!, points[i + 7]!);
      else pen.bezierCurveTo(points[i + 2]!, points[i + 3]!, points[i + 4]!, points[i + 5]!, points[i + 6]!, points[i + 7]!);
    }
    if (split[s + 2]) pen.closePath();
  }
}

/**
 * Whether a curve is drawn as the line between its ends: nothing of it lies beside them, or beyond; or it ends where
 * it began, for the renderer takes that for a line of no length, whatever its handles.
 */
export function straight(p: Float32Array, i: number): boolean {
  const x = p[i + 6]! - p[i]!;
  const y = p[i + 7]! - p[i + 1]!;
  if (Math.abs(x) < SAME_PLACE && Math.abs(y) < SAME_PLACE) return true;
  const length = x * x + y * y;
  for (let k = i + 2; k < i + 6; k += 2) {
    const u = p[k]! - p[i]!;
    const v = p[k + 1]! - p[i + 1]!;
    const along = u * x + v * y;
    if (along < 0 || along > length || (u * y - v * x) ** 2 > 1e-7 * length) return false;
  }
  return true;
}
