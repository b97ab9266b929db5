// The parts of the timeline that stay while the playhead moves: ruler, segments, voice, cues, problems, loop.

import type { Axis } from "./axis";
import { cuesOf } from "./cues";
import type { Film } from "./film";
import type { Mark } from "./findings";
import { clock } from "./page";

const RULER = 0.17;
const NAMES = 0.22;
const MARK = 7; // half the height of a mark, in pixels at the usual size of letters

type Colour = (name: string) => string;

/** What is shown beside the film itself. */
export interface Look { loop: [number, number] | null; wrong: Set<string>; marks: Mark[]; colour: Colour; scaled: number; ratio: number }

export class Strip {
  private pen: CanvasRenderingContext2D;
  private lane: number; // where marks lie

  constructor(private canvas: HTMLCanvasElement, private film: Film, private axis: Axis, private look: Look) {
    this.pen = canvas.getContext("2d", { alpha: false })!;
    this.lane = laneOf(canvas.clientHeight);
  }

  /** Draw everything but the playhead, as it looks when it has come to a frame; the segment of another is lit. */
  draw(until: number, frame: number): void {
    const { canvas, pen, film } = this;
    const { colour, ratio } = this.look;
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (!film.frames || !canvas.width || !canvas.height) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.fillStyle = colour("raised");
    pen.fillRect(0, 0, width, height);
    this.letters();
    this.ruler(height * RULER, width, colour);
    const top = height * RULER + 2;
    const names = height * NAMES;
    this.segments(top, names, height, width, frame, colour);
    this.waves(top + names + 4, height - top - names - 10, width, until, colour);
    this.cues(top + names + 4, height, width, until, colour);
    this.range(top, height, width, colour);
    this.drawMarks(width, colour);
  }

  private letters(): void {
    this.pen.font = `${13 * this.look.scaled - 2}px Inter, sans-serif`;
    this.pen.textBaseline = "middle";
  }

  private ruler(height: number, width: number, colour: Colour): void {
    const { pen } = this;
    const seconds = this.film.duration * this.axis.span;
    const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300].find((each) => (each / seconds) * width > 70) ?? 600;
    pen.fillStyle = colour("mute");
    pen.strokeStyle = colour("line");
    pen.lineWidth = 1;
    const first = Math.floor((this.axis.from * this.film.duration) / step) * step;
    for (let t = first; t <= (this.axis.from + this.axis.span) * this.film.duration + step; t += step) {
      const x = Math.round(this.axis.x(t * this.film.fps, width)) + 0.5;
      line(pen, x, height - 5, x, height);
      pen.fillText(clock(t, step < 1 ? 1 : 0), x + 5, height / 2 + 1);
    }
  }

  private segments(top: number, high: number, height: number, width: number, frame: number, colour: Colour): void {
    const { pen, film } = this;
    const now = film.placeAt(frame);
    film.segments.forEach((segment, place) => {
      const x = this.axis.x(film.starts[place]!, width);
      const wide = this.axis.x(film.starts[place + 1]!, width) - x;
      if (x > width || x + wide < 0) return;
      pen.fillStyle = colour("ground");
      pen.fillRect(x + 1, top, wide - 2, height - top - 4);
      pen.fillStyle = place === now ? colour("over") : colour("ground");
      pen.fillRect(x + 1, top, wide - 2, high);
      const arrived = film.arrived(place);
      pen.fillStyle = this.look.wrong.has(segment.id) ? colour("second") : colour(arrived < 1 ? "space" : "line");
      pen.fillRect(x + 1, top + high, (wide - 2) * (this.look.wrong.has(segment.id) ? 1 : arrived), 2);
      const left = Math.max(x + 8, 8);
      const room = x + wide - left - 8;
      pen.fillStyle = colour(place === now ? "ink" : "soft");
      if (room > 24) pen.fillText(fitted(pen, segment.title, room), left, top + high / 2 + 1);
    });
  }

  private waves(top: number, high: number, width: number, frame: number, colour: Colour): void {
    const { pen, film } = this;
    const middle = top + high / 2;
    const space = colour("space");
    const dim = colour("mute");
    film.segments.forEach(({ peaks }, place) => {
      const start = film.starts[place]!;
      const from = Math.max(0, Math.floor(this.axis.x(start, width)));
      const to = Math.min(width, this.axis.x(film.starts[place + 1]!, width));
      if (!peaks.length) return;
      for (let x = from; x < to; x += 2) {
        const first = Math.max(0, Math.floor(((this.axis.frame(x, width) - start) / film.fps) * 50));
        const end = Math.max(first + 1, Math.floor(((this.axis.frame(x + 2, width) - start) / film.fps) * 50));
        let peak = 0;
        for (let n = first; n < end && n < peaks.length; n++) peak = Math.max(peak, peaks[n]!);
        const half = Math.max(0.5, (peak / 99) * (high / 2));
        pen.fillStyle = this.axis.frame(x, width) <= frame ? space : dim;
        pen.globalAlpha = this.axis.frame(x, width) <= frame ? 0.9 : 0.5;
        pen.fillRect(x, middle - half, 1.4, 2 * half);
      }
    });
    pen.globalAlpha = 1;
  }

  private cues(top: number, height: number, width: number, frame: number, colour: Colour): void {
    const { pen } = this;
    const listed = cuesOf(this.film);
    listed.forEach(({ name, at }, n) => {
      const x = Math.round(this.axis.x(at, width)) + 0.5;
      if (x < -100 || x > width) return;
      pen.strokeStyle = colour(at <= frame ? "space" : "mute");
      pen.lineWidth = 1;
      pen.globalAlpha = 0.65;
      line(pen, x, top, x, height - 8 * this.look.scaled);
      pen.globalAlpha = 1;
      pen.fillStyle = pen.strokeStyle;
      pen.beginPath();
      pen.arc(x, height - 8 * this.look.scaled, 3 * this.look.scaled, 0, 7);
      pen.fill();
      const wide = pen.measureText(name).width;
      const next = listed[n + 1];
      if (x + wide + 18 < (next ? this.axis.x(next.at, width) : width)) {
        pen.fillStyle = colour("raised");
        pen.globalAlpha = 0.8;
        pen.fillRect(x + 5, height - 16 * this.look.scaled, wide + 6, 15 * this.look.scaled);
        pen.globalAlpha = 1;
        pen.fillStyle = colour(at <= frame ? "ink" : "soft");
        pen.fillText(name, x + 8, height - 8.5 * this.look.scaled);
      }
    });
  }

  private range(top: number, height: number, width: number, colour: Colour): void {
    if (!this.look.loop) return;
    const [from, to] = this.look.loop;
    const x = this.axis.x(from, width);
    this.pen.globalAlpha = 0.14;
    this.pen.fillStyle = colour("focus");
    this.pen.fillRect(x, top, this.axis.x(to + 1, width) - x, height - top);
    this.pen.globalAlpha = 1;
  }

  /** An error is a triangle, a warning a diamond; errors lie on top. */
  private drawMarks(width: number, colour: Colour): void {
    const { pen } = this;
    const size = MARK * this.look.scaled;
    for (const severity of ["warning", "error"] as const) {
      for (const { frame, severity: each } of this.look.marks) {
        const x = this.axis.x(frame, width);
        if (each !== severity || x < -size || x > width + size) continue;
        const y = this.lane;
        pen.beginPath();
        if (each === "error") {
          pen.moveTo(x, y - size);
          pen.lineTo(x + size, y + size * 0.8);
          pen.lineTo(x - size, y + size * 0.8);
        } else {
          pen.moveTo(x, y - size);
          pen.lineTo(x + size, y);
          pen.lineTo(x, y + size);
          pen.lineTo(x - size, y);
        }
        pen.closePath();
        pen.fillStyle = colour(each === "error" ? "second" : "change");
        pen.fill();
        pen.lineWidth = 1.5;
        pen.strokeStyle = colour("raised");
        pen.stroke();
      }
    }
  }
}

/** Where marks lie in a timeline of some height. */
export function laneOf(height: number): number {
  return height * RULER + 2 + height * NAMES + 4;
}

/** How far from its middle a mark is touched. */
export function reachOf(scaled: number): number {
  return (MARK + 2) * scaled;
}

function line(pen: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

function fitted(pen: CanvasRenderingContext2D, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && pen.measureText(`${text.slice(0, end)}…`).width > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
