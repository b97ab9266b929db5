// The object under the pointer: its name, its role, and the author's line that made it.

import { byId } from "./page";
import { trace } from "./curves";
import { look } from "./paint";
import { Kind } from "./records";
import type { Op, Origin, Picture, View } from "./records";

const pen = document.createElement("canvas").getContext("2d")!;

/** Return the origin of the topmost thing at a place of a canvas, given in its own pixels. */
function pointed(picture: Picture, origins: (Origin | null)[], canvas: HTMLCanvasElement, x: number, y: number): Origin | null {
  if (pen.canvas.width !== canvas.width || pen.canvas.height !== canvas.height) {
    [pen.canvas.width, pen.canvas.height] = [canvas.width, canvas.height];
  }
  const hits: [Op, Origin | null][] = [];
  let view: View | null = null;
  picture.ops.forEach((op, n) => {
    if (op.kind === Kind.View) look(pen, (view = op));
    else if (view && touches(op, view, canvas, x, y)) hits.push([op, origins[n] ?? null]);
  });
  return hits.reverse().find(([, origin]) => origin)?.[1] ?? null;
}

/** Name what the pointer is over, as long as something is shown to point at. */
export function nameWhatIsPointedAt(
  canvas: HTMLCanvasElement, shown: () => { picture: Picture; origins: (Origin | null)[] } | null,
): void {
  const label = byId("object");
  canvas.addEventListener("pointermove", (event) => {
    const what = shown();
    const scale = canvas.width / canvas.clientWidth;
    const origin = what && pointed(what.picture, what.origins, canvas, event.offsetX * scale, event.offsetY * scale);
    label.hidden = !origin;
    if (origin) label.textContent = named(origin);
  });
  canvas.addEventListener("pointerleave", () => (label.hidden = true));
}

function named(origin: Origin): string {
  const file = origin.file.split("/").slice(-2).join("/");
  const words = origin.text && origin.text.length < 40 ? ` “${origin.text}”` : "";
  return [origin.name + words, origin.role, origin.line ? `${file}:${origin.line}` : ""].filter(Boolean).join(" · ");
}

function touches(op: Exclude<Op, View>, view: View, canvas: HTMLCanvasElement, x: number, y: number): boolean {
  if (op.kind === Kind.Path) {
    pen.beginPath();
    trace(pen, op.curves.points, op.curves.split);
    pen.lineWidth = Math.max(op.stroke?.width ?? 0, 8) * 0.01;
    return (op.fill !== null && seen(op.fill) && pen.isPointInPath(x, y)) || (op.stroke !== null && seen(op.stroke.paint) && pen.isPointInStroke(x, y));
  }
  if (op.kind === Kind.Image || op.kind === Kind.Nested) {
    const xs = [0, 2, 4, 6].map((i) => (op.corners[i]! - view.x) * (canvas.width / view.width) + canvas.width / 2);
    const ys = [1, 3, 5, 7].map((i) => (view.y - op.corners[i]!) * (canvas.height / view.height) + canvas.height / 2);
    return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
  }
  return false;
}

function seen(paint: { kind: number; alpha?: number }): boolean {
  return paint.alpha === undefined || paint.alpha > 0.02;
}
