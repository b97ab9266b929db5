// Drawing pictures on a canvas so that they look as the renderer draws them.

import { touches } from "./changed";
import { outlined, trace } from "./curves";
import { drop, keep } from "./kept";
import { place } from "./place";
import { css, Kind } from "./records";
import type { Box, Curves, Image, Mesh, Nested, Op, Paint, Path, Picture, Pixels, Raster, Stroke, Textured, View } from "./records";
import { CAPS, isSeen, JOINS, LINE_WIDTH, stroke } from "./strokes";

export type Pen = CanvasRenderingContext2D;

const RECORDED_WIDTH = 1920; // pixels that thicknesses of points refer to
const SAME = 2 / 255; // colours that differ by no more are drawn as the one between them: one level of 255 beside each

let scale = 1; // pixels in a scene unit

/** Draw a picture over all of a canvas, or over some of its pixels. */
export function paint(pen: Pen, picture: Picture, within: Box | null = null): void {
  const { width, height } = pen.canvas;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  if (within) {
    pen.beginPath();
    pen.rect(within[0], within[1], within[2] - within[0], within[3] - within[1]);
    pen.clip();
  } else pen.clearRect(0, 0, width, height);
  ground(pen, picture.ground, width, height);
  pen.miterLimit = 10;
  let view: View = { kind: Kind.View, width, height, x: 0, y: 0 };
  for (const op of picture.ops) {
    if (op.kind === Kind.View) look(pen, (view = op));
    else if (!within || touches(op, within, view, width, height)) draw(pen, op, view);
  }
  pen.restore();
}

/** See what follows through a view. */
export function look(pen: Pen, view: View): void {
  const { width, height } = pen.canvas;
  const sx = (scale = width / view.width);
  const sy = -height / view.height;
  pen.setTransform(sx, 0, 0, sy, width / 2 - view.x * sx, height / 2 - view.y * sy);
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
  const kept = outlined(pen, path.curves);
  if (path.behind) outline(pen, path.behind, path.curves, kept);
  if (path.fill) {
    pen.fillStyle = styleOf(pen, path.fill);
    if (kept) pen.fill(kept, "nonzero");
    else pen.fill("nonzero");
  }
  if (path.stroke) outline(pen, path.stroke, path.curves, kept);
}

function outline(pen: Pen, by: Stroke, curves: Curves, kept: Path2D | null): void {
  if (isSeen(by.width, scale)) stroke(pen, by, styleOf(pen, by.paint), curves, kept, scale);
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
    pen.beginPath();
    trace(pen, mesh.points, mesh.split, face * stride);
    const line = mesh.lines.subarray(4 * face, 4 * face + 4);
    const fill = faceStyle(pen, mesh.fills, face * filling, filling, line);
    if (fill) {
      pen.fillStyle = fill;
      pen.fill("nonzero");
    }
    const width = mesh.widths[face]!;
    const edge = isSeen(width, scale) && faceStyle(pen, mesh.strokes, face * stroking, stroking, line);
    if (edge) {
      pen.strokeStyle = edge;
      pen.lineWidth = width * LINE_WIDTH;
      pen.stroke();
    }
  }
}

/** Return how a face is filled, or null if it is not; colours that are as good as one are one. */
function faceStyle(pen: Pen, stops: Float32Array, from: number, size: number, line: Float32Array): string | CanvasGradient | null {
  let seen = false;
  let spread = 0;
  for (let c = 0; c < 4; c++) {
    let [low, high] = [stops[from + c]!, stops[from + c]!];
    for (let at = from + c; at < from + size; at += 4) {
      if (stops[at]! < low) low = stops[at]!;
      if (stops[at]! > high) high = stops[at]!;
    }
    spread = Math.max(spread, high - low);
    if (c === 3) seen = high > 0;
  }
  if (!seen) return null;
  if (spread > SAME) return gradient(pen, line, stops, from, from + size);
  const mean = (c: number): number => (stops[from + c]! + stops[from + size - 4 + c]!) / 2;
  return css(mean(0), mean(1), mean(2), mean(3));
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
    if (op.placed) drop(op.placed);
    op.placed = { key, ...place(source, op.corners, op.resampling, view, width, height) };
  }
  keep(op.placed);
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
