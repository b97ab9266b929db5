// Drawing pictures on a canvas so that they look as the renderer draws them.

import { place } from "./place";
import { css, Kind } from "./records";
import type { Curves, Image, Mesh, Nested, Op, Paint, Path, Picture, Pixels, Raster, Stroke, Textured, View } from "./records";

export type Pen = CanvasRenderingContext2D;

const LINE_WIDTH = 0.01; // scene units of an outline one wide
const RECORDED_WIDTH = 1920; // pixels that thicknesses of points refer to
const JOINS: CanvasLineJoin[] = ["miter", "round", "bevel"];
const CAPS: CanvasLineCap[] = ["butt", "round", "square"];
const ROUND = 1;
const BENDS = 8; // stretches that stand for a curve thinner than a pixel

let scale = 1; // pixels in a scene unit

/** Draw a picture over all of a canvas. */
export function paint(pen: Pen, picture: Picture): void {
  const { width, height } = pen.canvas;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  ground(pen, picture.ground, width, height);
  pen.miterLimit = 10;
  let view: View = { kind: Kind.View, width, height, x: 0, y: 0 };
  for (const op of picture.ops) {
    if (op.kind === Kind.View) look(pen, (view = op));
    else draw(pen, op, view);
  }
}

/** See what follows through a view. */
export function look(pen: Pen, view: View): void {
  const { width, height } = pen.canvas;
  const sx = (scale = width / view.width);
  const sy = -height / view.height;
  pen.setTransform(sx, 0, 0, sy, width / 2 - view.x * sx, height / 2 - view.y * sy);
}

/** Make curves the current path. */
export function trace(pen: Pen, points: Float32Array, split: Uint32Array, base = 0): void {
  pen.beginPath();
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

function ground(pen: Pen, on: Picture["ground"], width: number, height: number): void {
  if (on.kind === Kind.Solid) {
    pen.fillStyle = on.css;
    pen.fillRect(0, 0, width, height);
  } else pen.drawImage(canvasOf(on), 0, 0, width, height);
}

function draw(pen: Pen, op: Exclude<Op, View>, view: View): void {
  switch (op.kind) {
    case Kind.Path: return drawPath(pen, op);
    case Kind.Mesh: return drawMesh(pen, op);
    case Kind.Pixels: return drawPixels(pen, op, view);
    case Kind.Textured: return drawTextured(pen, op, view);
    default: return drawPlaced(pen, op, view);
  }
}

function drawPath(pen: Pen, path: Path): void {
  trace(pen, path.curves.points, path.curves.split);
  if (path.behind) stroke(pen, path.behind, path.curves);
  if (path.fill) {
    pen.fillStyle = styleOf(pen, path.fill);
    pen.fill("nonzero");
  }
  if (path.stroke) stroke(pen, path.stroke, path.curves);
}

function stroke(pen: Pen, by: Stroke, curves: Curves): void {
  if (by.width <= 0) return;
  const style = styleOf(pen, by.paint);
  if (by.width * LINE_WIDTH * scale <= 1 && curves.split.length > 3) {
    thin(pen, curves, style, (by.width * LINE_WIDTH) / 2);
    return;
  }
  pen.strokeStyle = style;
  pen.lineWidth = by.width * LINE_WIDTH;
  pen.lineJoin = JOINS[by.join]!;
  pen.lineCap = CAPS[by.cap]!;
  pen.stroke();
  if (by.cap === ROUND) discs(pen, curves, style, (by.width * LINE_WIDTH) / 2);
}

/**
 * Lines thinner than a pixel are drawn one after the other by a canvas, so those that lie on each other add up; the
 * renderer draws them as one shape. So does this: a thin box for each straight stretch, all turning the same way.
 */
function thin(pen: Pen, curves: Curves, style: string | CanvasGradient, half: number): void {
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
  trace(pen, curves.points, curves.split);
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

/** Whether a curve is the line between its ends: nothing of it lies beside them, or beyond. */
function straight(p: Float32Array, i: number): boolean {
  const x = p[i + 6]! - p[i]!;
  const y = p[i + 7]! - p[i + 1]!;
  const length = x * x + y * y;
  if (!length) return false;
  for (let k = i + 2; k < i + 6; k += 2) {
    const u = p[k]! - p[i]!;
    const v = p[k + 1]! - p[i + 1]!;
    const along = u * x + v * y;
    if (along < 0 || along > length || (u * y - v * x) ** 2 > 1e-7 * length) return false;
  }
  return true;
}

function along(p: Float32Array, i: number, t: number): [number, number] {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [a * p[i]! + b * p[i + 2]! + c * p[i + 4]! + d * p[i + 6]!, a * p[i + 1]! + b * p[i + 3]! + c * p[i + 5]! + d * p[i + 7]!];
}

/** A canvas leaves out lines of no length; with round caps they are discs. */
function discs(pen: Pen, curves: Curves, style: string | CanvasGradient, radius: number): void {
  const dots = (curves.dots ??= dotsOf(curves));
  if (!dots.length) return;
  pen.fillStyle = style;
  for (let i = 0; i < dots.length; i += 2) {
    pen.beginPath();
    pen.arc(dots[i]!, dots[i + 1]!, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  trace(pen, curves.points, curves.split);
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

function styleOf(pen: Pen, by: Paint): string | CanvasGradient {
  if (by.kind === Kind.Solid) return by.css;
  return (by.made ??= gradient(pen, by.line, by.stops, 0, by.stops.length));
}

/** Return a gradient; one without a length is the average of its colours. */
function gradient(pen: Pen, line: ArrayLike<number>, stops: Float32Array, from: number, to: number): string | CanvasGradient {
  const count = (to - from) / 4;
  const colour = (at: number): string => css(stops[at]!, stops[at + 1]!, stops[at + 2]!, stops[at + 3]!);
  if (line[0] === line[2] && line[1] === line[3]) {
    const mean = [0, 0, 0, 0];
    for (let at = from; at < to; at++) mean[(at - from) % 4]! += stops[at]! / count;
    return css(mean[0]!, mean[1]!, mean[2]!, mean[3]!);
  }
  const made = pen.createLinearGradient(line[0]!, line[1]!, line[2]!, line[3]!);
  for (let n = 0; n < count; n++) made.addColorStop(n / (count - 1), colour(from + 4 * n));
  return made;
}

function drawMesh(pen: Pen, mesh: Mesh): void {
  pen.lineJoin = JOINS[mesh.join]!;
  pen.lineCap = CAPS[mesh.cap]!;
  const stride = mesh.points.length / mesh.count;
  const filling = mesh.fills.length / mesh.count;
  const stroking = mesh.strokes.length / mesh.count;
  for (let face = 0; face < mesh.count; face++) {
    trace(pen, mesh.points, mesh.split, face * stride);
    const line = mesh.lines.subarray(4 * face, 4 * face + 4);
    const fill = faceStyle(pen, mesh.fills, face * filling, filling, line);
    if (fill) {
      pen.fillStyle = fill;
      pen.fill("nonzero");
    }
    const width = mesh.widths[face]!;
    const edge = width > 0 && faceStyle(pen, mesh.strokes, face * stroking, stroking, line);
    if (edge) {
      pen.strokeStyle = edge;
      pen.lineWidth = width * LINE_WIDTH;
      pen.stroke();
    }
  }
}

function faceStyle(pen: Pen, stops: Float32Array, from: number, size: number, line: Float32Array): string | CanvasGradient | null {
  let seen = false;
  let same = true;
  for (let at = from; at < from + size; at += 4) {
    seen ||= stops[at + 3]! > 0;
    for (let c = 0; c < 4; c++) same &&= stops[at + c] === stops[from + c];
  }
  if (!seen) return null;
  return same ? css(stops[from]!, stops[from + 1]!, stops[from + 2]!, stops[from + 3]!) : gradient(pen, line, stops, from, from + size);
}

/** Each point is a square of whole pixels that replaces what lies beneath. */
function drawPixels(pen: Pen, op: Pixels, view: View): void {
  const { width, height } = pen.canvas;
  const side = Math.max(1, Math.round((op.thickness * width) / RECORDED_WIDTH));
  const shift = Math.floor(-side / 2) + 1;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (let i = 0; i < op.points.length / 2; i++) {
    const x = Math.trunc((op.points[2 * i]! - view.x) * (width / view.width) + width / 2) + shift;
    const y = Math.trunc((view.y - op.points[2 * i + 1]!) * (height / view.height) + height / 2) + shift;
    const [r, g, b, a] = op.colours.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    if (a < 255) pen.clearRect(x, y, side, side);
    pen.fillStyle = `rgba(${r},${g},${b},${a / 255})`;
    pen.fillRect(x, y, side, side);
  }
  look(pen, view);
}

function drawTextured(pen: Pen, op: Textured, view: View): void {
  const mask = layer(pen.canvas.width, pen.canvas.height);
  look(mask, view);
  mask.miterLimit = 10;
  for (const path of op.paths) drawPath(mask, path);
  mask.setTransform(1, 0, 0, 1, 0, 0);
  mask.globalCompositeOperation = "source-in";
  mask.drawImage(canvasOf(op.raster), 0, 0, mask.canvas.width, mask.canvas.height);
  paste(pen, mask.canvas, 0, 0, view);
}

function drawPlaced(pen: Pen, op: Image | Nested, view: View): void {
  const { width, height } = pen.canvas;
  const key = [width, height, view.width, view.height, view.x, view.y].join();
  if (op.placed?.key !== key) {
    const source = op.kind === Kind.Image ? op.raster : inside(op);
    op.placed = { key, ...place(source, op.corners, op.resampling, view, width, height) };
  }
  if (op.placed.canvas) paste(pen, op.placed.canvas, op.placed.at[0], op.placed.at[1], view);
}

function inside(op: Nested): { width: number; height: number; pixels: Uint8ClampedArray } {
  const pen = layer(op.width, op.height);
  paint(pen, op.picture);
  return { width: op.width, height: op.height, pixels: pen.getImageData(0, 0, op.width, op.height).data };
}

function paste(pen: Pen, canvas: HTMLCanvasElement, x: number, y: number, view: View): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(canvas, x, y);
  look(pen, view);
}

function layer(width: number, height: number): Pen {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext("2d", { willReadFrequently: true })!;
}

function canvasOf(raster: Raster): HTMLCanvasElement {
  if (!raster.made) {
    const pen = layer(raster.width, raster.height);
    pen.putImageData(new ImageData(new Uint8ClampedArray(raster.pixels), raster.width, raster.height), 0, 0);
    raster.made = pen.canvas;
  }
  return raster.made;
}
