// What differs between two pictures: the part of the canvas outside of which they look the same.

import { Kind } from "./records";
import type { Box, Curves, Op, Path, Picture, View } from "./records";

const LINE_WIDTH = 0.01; // scene units of an outline one wide
const REACH = [10, 1, 1, 1.5]; // how far an outline goes beyond its curve, in half widths: mitred, round, bevelled joins; square ends
const SQUARE = 2;
const SOFT = 2; // pixels that smoothed edges and resampled images may go further
const WORTH = 0.7; // share of the canvas from which all of it is drawn
const ALL: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** Return the pixels outside of which two pictures look the same, or null if that is not worth knowing. */
export function changed(before: Picture, after: Picture, width: number, height: number): Box | null {
  const view = only(after);
  if (!view || only(before) !== view || before.ground !== after.ground) return null;
  let head = 0;
  const shorter = Math.min(before.ops.length, after.ops.length);
  while (head < shorter && before.ops[head] === after.ops[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.ops.at(-1 - tail) === after.ops.at(-1 - tail)) tail++;
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { ops } of [before, after]) for (let n = head; n < ops.length - tail; n++) join(box, boxOf(ops[n]!));
  const pixels = onCanvas(box, view, width, height);
  return (pixels[2] - pixels[0]) * (pixels[3] - pixels[1]) > WORTH * width * height ? null : pixels;
}

/** Whether something of an operation may lie in a box of pixels. */
export function touches(op: Op, within: Box, view: View, width: number, height: number): boolean {
  if (op.kind === Kind.View) return true;
  const [left, top, right, bottom] = onCanvas(boxOf(op), view, width, height);
  return left < within[2] && right > within[0] && top < within[3] && bottom > within[1];
}

/** The view of a picture that has no other. */
function only(picture: Picture): View | null {
  const first = picture.ops[0];
  if (first?.kind !== Kind.View) return null;
  return picture.ops.some((op, n) => n > 0 && op.kind === Kind.View) ? null : first;
}

/** Return whole pixels around a box of scene units, none beyond the canvas; the first corner lies left and above. */
function onCanvas(box: Box, view: View, width: number, height: number): Box {
  const x = (at: number): number => (at - view.x) * (width / view.width) + width / 2;
  const y = (at: number): number => (view.y - at) * (height / view.height) + height / 2;
  const inside = (at: number, most: number): number => Math.min(most, Math.max(0, at));
  return [
    inside(Math.floor(x(box[0])) - SOFT, width), inside(Math.floor(y(box[3])) - SOFT, height),
    inside(Math.ceil(x(box[2])) + SOFT, width), inside(Math.ceil(y(box[1])) + SOFT, height),
  ];
}

function boxOf(op: Exclude<Op, View> | Op): Box {
  switch (op.kind) {
    case Kind.Path: return (op.box ??= boxOfPath(op));
    case Kind.Textured: return (op.box ??= op.paths.reduce((box, path) => join(box, boxOf(path)), [Infinity, Infinity, -Infinity, -Infinity] as Box));
    case Kind.Image:
    case Kind.Nested: return (op.box ??= around(op.corners));
    case Kind.Mesh: return (op.box ??= grown(around(op.points), reach(op.join, op.cap) * op.widths.reduce((a, b) => Math.max(a, b), 0)));
    default: return ALL;
  }
}

function boxOfPath(path: Path): Box {
  let more = 0;
  for (const by of [path.stroke, path.behind]) if (by) more = Math.max(more, by.width * reach(by.join, by.cap));
  return grown(boxOfCurves(path.curves), more);
}

function boxOfCurves(curves: Curves): Box {
  return (curves.box ??= around(curves.points));
}

function reach(join: number, cap: number): number {
  return (Math.max(REACH[join] ?? REACH[0]!, cap === SQUARE ? REACH[3]! : 1) * LINE_WIDTH) / 2;
}

function around(points: Float32Array): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < box[0]) box[0] = x;
    if (x > box[2]) box[2] = x;
    if (y < box[1]) box[1] = y;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

function grown([left, low, right, high]: Box, by: number): Box {
  return [left - by, low - by, right + by, high + by];
}

function join(box: Box, other: Box): Box {
  box[0] = Math.min(box[0], other[0]);
  box[1] = Math.min(box[1], other[1]);
  box[2] = Math.max(box[2], other[2]);
  box[3] = Math.max(box[3], other[3]);
  return box;
}
