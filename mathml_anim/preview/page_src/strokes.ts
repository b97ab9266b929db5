// Outlines as the renderer draws them: thin lines as one shape, round dots, whatever a canvas would do by itself.

import { straight, trace } from "./curves";
import type { Curves, Stroke } from "./records";

type Pen = CanvasRenderingContext2D;
type Style = string | CanvasGradient;

export const LINE_WIDTH = 0.01; // scene units of an outline one wide
export const JOINS: CanvasLineJoin[] = ["miter", "round", "bevel"];
export const CAPS: CanvasLineCap[] = ["butt", "round", "square"];
const ROUND = 1;
const THINNEST = 0.05; // pixels
const BENDS = 8; // stretches that stand for a curve thinner than a pixel

/** Whether the renderer draws an outline of some width: Cairo leaves out what is thinner than half its tolerance. */
export function isSeen(width: number, scale: number): boolean {
  return width * LINE_WIDTH * scale >= THINNEST;
}

/** Draw the outline of curves, which are the current path, or are kept as one; they are it afterwards as well. */
export function stroke(pen: Pen, by: Stroke, style: Style, curves: Curves, kept: Path2D | null, scale: number): void {
  const half = (by.width * LINE_WIDTH) / 2;
  const isThin = by.width * LINE_WIDTH * scale <= 1 && curves.split.length > 3;
  if (isThin) thin(pen, curves, style, half);
  else {
    pen.strokeStyle = style;
    pen.lineWidth = by.width * LINE_WIDTH;
    pen.lineJoin = JOINS[by.join]!;
    pen.lineCap = CAPS[by.cap]!;
    if (kept) pen.stroke(kept);
    else pen.stroke();
  }
  const dotted = !isThin && by.cap === ROUND && discs(pen, curves, style, half);
  if (!kept && (isThin || dotted)) {
    pen.beginPath();
    trace(pen, curves.points, curves.split);
  }
}

/**
 * Lines thinner than a pixel are drawn one after the other by a canvas, so those that lie on each other add up; the
 * renderer draws them as one shape. So does this: a thin box for each straight stretch, all turning the same way.
 */
function thin(pen: Pen, curves: Curves, style: Style, half: number): void {
  const { points: p, split } = curves;
  pen.beginPath();
  for (let s = 0; s < split.length; s += 3) {
    for (let i = 2 * split[s]!; i < 2 * split[s + 1]!; i += 8) {
      const pieces = straight(p, i) ? 1 : BENDS;
      let [x, y] = [p[i]!, p[i + 1]!];
      for (let n = 1; n <= pieces; n++) {
        const [toX, toY] = n === pieces ? [p[i + 6]!, p[i + 7]!] : along(p, i, n / pieces);
        box(pen, x, y, toX, toY, half);
        [x, y] = [toX, toY];
      }
    }
  }
  pen.fillStyle = style;
  pen.fill("nonzero");
}

function box(pen: Pen, x: number, y: number, toX: number, toY: number, half: number): void {
  const length = Math.hypot(toX - x, toY - y);
  if (!length) return;
  const [a, b] = [((toY - y) / length) * half, ((toX - x) / length) * half];
  pen.moveTo(x - a, y + b);
  pen.lineTo(toX - a, toY + b);
  pen.lineTo(toX + a, toY - b);
  pen.lineTo(x + a, y - b);
  pen.closePath();
}

function along(p: Float32Array, i: number, t: number): [number, number] {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [a * p[i]! + b * p[i + 2]! + c * p[i + 4]! + d * p[i + 6]!, a * p[i + 1]! + b * p[i + 3]! + c * p[i + 5]! + d * p[i + 7]!];
}

/** A canvas leaves out lines of no length; with round caps they are discs. Returns whether there are any. */
function discs(pen: Pen, curves: Curves, style: Style, radius: number): boolean {
  const dots = (curves.dots ??= dotsOf(curves));
  if (!dots.length) return false;
  pen.fillStyle = style;
  for (let i = 0; i < dots.length; i += 2) {
    pen.beginPath();
    pen.arc(dots[i]!, dots[i + 1]!, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  return true;
}

function dotsOf({ points, split }: Curves): Float32Array {
  const found: number[] = [];
  for (let s = 0; s < split.length; s += 3) {
    const first = 2 * split[s]!;
    const end = 2 * split[s + 1]!;
    let same = true;
    for (let i = first + 2; same && i < end; i += 2) same = points[i] === points[first] && points[i + 1] === points[first + 1];
    if (same) found.push(points[first]!, points[first + 1]!);
  }
  return new Float32Array(found);
}
