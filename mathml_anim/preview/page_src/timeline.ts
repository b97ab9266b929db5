// The timeline: segments, how much of each has been rehearsed, the voice, cues, problems, loop and playhead.

import type { Film } from "./film";
import type { Mark } from "./findings";
import { byId, clock } from "./page";
import type { Player } from "./player";

const RULER = 0.17;
const NAMES = 0.22;
const MARK = 7; // half the height of a mark, in pixels at the usual size of letters

/** What the timeline can ask for. */
export interface Acts {
  go(frame: number): void;
  loop(from: number, to: number): void;
  visit(mark: Mark): void;
  marks(): Mark[];
  changed(): void;
}

export class Timeline {
  private slider = byId("slider");
  private canvas = byId<HTMLCanvasElement>("strip");
  private pen = this.canvas.getContext("2d")!;
  private from = 0;
  private span = 1; // of the whole, what is visible
  private hover: [number, number] | null = null;
  private lane = 0; // where marks lie
  private key = "";
  private plan: unknown = null;
  private scaled = 1; // the size of letters, beside the usual one
  private layers: [HTMLCanvasElement, HTMLCanvasElement] | null = null;
  private looping: number | null = null;
  wrong = new Set<string>();

  constructor(private film: Film, private player: Player, private act: Acts) {
    this.slider.addEventListener("pointerdown", (event) => {
      const mark = this.markAt(event.offsetX, event.offsetY);
      if (mark) {
        this.act.visit(mark);
        return;
      }
      this.slider.setPointerCapture(event.pointerId);
      if (event.shiftKey) this.looping = this.frameAt(event);
      else this.act.go(this.frameAt(event));
    });
    this.slider.addEventListener("pointermove", (event) => {
      this.hover = [event.offsetX, event.offsetY];
      this.slider.classList.toggle("on-mark", this.markAt(event.offsetX, event.offsetY) !== null);
      this.act.changed();
      if (!(event.buttons & 1) || !this.slider.hasPointerCapture(event.pointerId)) return;
      const frame = this.frameAt(event);
      if (this.looping === null) this.act.go(frame);
      else this.act.loop(Math.min(this.looping, frame), Math.max(this.looping, frame));
    });
    this.slider.addEventListener("pointerup", () => (this.looping = null));
    this.slider.addEventListener("pointerleave", () => {
      this.hover = null;
      this.act.changed();
    });
    this.slider.addEventListener("wheel", (event) => {
      event.preventDefault();
      const where = this.share(event.offsetX);
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) this.from += (event.deltaX || event.deltaY) * this.span * 0.001;
      else {
        const span = Math.min(1, Math.max(0.01, this.span * Math.exp(event.deltaY * 0.002)));
        this.from = where - ((where - this.from) * span) / this.span;
        this.span = span;
      }
      this.clamp();
      this.act.changed();
    }, { passive: false });
  }

  /** Show all, or the segment at a frame. */
  zoom(frame: number): void {
    const { starts, frames } = this.film;
    if (this.span < 1) [this.from, this.span] = [0, 1];
    else {
      const place = this.film.placeAt(frame);
      const length = starts[place + 1]! - starts[place]!;
      [this.from, this.span] = [(starts[place]! - length * 0.04) / frames, (length * 1.08) / frames];
      this.clamp();
    }
  }

  /** Draw everything anew next time: the letters have come. */
  forget(): void {
    this.key = "";
  }

  describe(frame: number): void {
    const { fps, frames } = this.film;
    this.slider.ariaValueMax = String(Math.max(0, frames - 1));
    this.slider.ariaValueNow = String(frame);
    const segment = this.film.segments[this.film.placeAt(frame)];
    this.slider.ariaValueText = `${clock(frame / fps)}${segment ? `, ${segment.title}` : ""}`;
  }

  /** Draw what has been played in one way and the rest in another; both are kept until something else changes. */
  draw(frame: number): void {
    const ratio = window.devicePixelRatio;
    const width = this.canvas.clientWidth;
    const height = this.canvas.clientHeight;
    if (this.canvas.width !== Math.round(width * ratio) || this.canvas.height !== Math.round(height * ratio)) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
    }
    if (this.film.frames && this.player.playing) this.keepInSight(frame);
    const style = getComputedStyle(document.documentElement);
    const colours = new Map<string, string>();
    const colour = (name: string): string => {
      if (!colours.has(name)) colours.set(name, style.getPropertyValue(`--${name}`));
      return colours.get(name)!;
    };
    const seen = [width, height, ratio, this.from, this.span, this.film.placeAt(frame), colour("ground"), this.film.starts, this.player.loop,
      this.film.segments.map((_, place) => this.film.arrived(place)), [...this.wrong], this.act.marks().map((mark) => [mark.frame, mark.severity])];
    const key = JSON.stringify(seen);
    if (key !== this.key || this.plan !== this.film.plan) {
      [this.key, this.plan] = [key, this.film.plan];
      this.scaled = parseFloat(getComputedStyle(document.body).fontSize) / 13;
      this.layers = [this.layer(Infinity, frame, width, height, ratio, colour), this.layer(-1, frame, width, height, ratio, colour)];
    }
    this.compose(frame, width, height, ratio, colour);
  }

  private compose(frame: number, width: number, height: number, ratio: number, colour: (name: string) => string): void {
    const pen = this.canvas.getContext("2d")!;
    const [past, future] = this.layers!;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (!this.film.frames || !this.canvas.width || !this.canvas.height) return;
    const x = Math.round(this.x(frame, width)) + 0.5;
    const edge = Math.min(past.width, Math.max(0, Math.round(x * ratio)));
    if (edge > 0) pen.drawImage(past, 0, 0, edge, past.height, 0, 0, edge, past.height);
    if (edge < past.width) pen.drawImage(future, edge, 0, past.width - edge, past.height, edge, 0, past.width - edge, past.height);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.fillStyle = pen.strokeStyle = colour("focus");
    pen.lineWidth = 1.5;
    line(pen, x, 4, x, height);
    pen.beginPath();
    pen.moveTo(x - 6, 1);
    pen.lineTo(x + 6, 1);
    pen.lineTo(x, 10);
    pen.fill();
    if (this.hover !== null) {
      this.pen = pen;
      this.letters();
      this.hint(this.hover, width, height, colour);
    }
  }

  /** Draw everything but the playhead, as it looks when it has come to a frame. */
  private layer(until: number, frame: number, width: number, height: number, ratio: number, colour: (name: string) => string): HTMLCanvasElement {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [this.canvas.width, this.canvas.height];
    const pen = (this.pen = canvas.getContext("2d")!);
    if (!this.film.frames || !canvas.width || !canvas.height) return canvas;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.letters();
    this.ruler(height * RULER, width, colour);
    const top = height * RULER + 2;
    const names = height * NAMES;
    this.segments(top, names, height, width, frame, colour);
    this.waves(top + names + 4, height - top - names - 10, width, until, colour);
    this.cues(top + names + 4, height, width, until, colour);
    this.range(top, height, colour);
    this.lane = top + names + 4;
    this.drawMarks(width, colour);
    return canvas;
  }

  private letters(): void {
    this.pen.font = `${13 * this.scaled - 2}px Inter, sans-serif`;
    this.pen.textBaseline = "middle";
  }

  private ruler(height: number, width: number, colour: (name: string) => string): void {
    const { pen } = this;
    const seconds = this.film.duration * this.span;
    const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300].find((each) => (each / seconds) * width > 70) ?? 600;
    pen.fillStyle = colour("mute");
    pen.strokeStyle = colour("line");
    pen.lineWidth = 1;
    const first = Math.floor((this.from * this.film.duration) / step) * step;
    for (let t = first; t <= (this.from + this.span) * this.film.duration + step; t += step) {
      const x = Math.round(this.x(t * this.film.fps, width)) + 0.5;
      line(pen, x, height - 5, x, height);
      pen.fillText(clock(t, step < 1 ? 1 : 0), x + 5, height / 2 + 1);
    }
  }

  private segments(top: number, high: number, height: number, width: number, frame: number, colour: (name: string) => string): void {
    const { pen, film } = this;
    const now = film.placeAt(frame);
    film.segments.forEach((segment, place) => {
      const x = this.x(film.starts[place]!, width);
      const wide = this.x(film.starts[place + 1]!, width) - x;
      if (x > width || x + wide < 0) return;
      pen.fillStyle = colour("ground");
      pen.fillRect(x + 1, top, wide - 2, height - top - 4);
      pen.fillStyle = place === now ? colour("over") : colour("ground");
      pen.fillRect(x + 1, top, wide - 2, high);
      const arrived = film.arrived(place);
      pen.fillStyle = this.wrong.has(segment.id) ? colour("second") : colour(arrived < 1 ? "space" : "line");
      pen.fillRect(x + 1, top + high, (wide - 2) * (this.wrong.has(segment.id) ? 1 : arrived), 2);
      const left = Math.max(x + 8, 8);
      const room = x + wide - left - 8;
      pen.fillStyle = colour(place === now ? "ink" : "soft");
      if (room > 24) pen.fillText(fitted(pen, segment.title, room), left, top + high / 2 + 1);
    });
  }

  private waves(top: number, high: number, width: number, frame: number, colour: (name: string) => string): void {
    const { pen, film } = this;
    const middle = top + high / 2;
    const space = colour("space");
    const dim = colour("mute");
    film.segments.forEach(({ peaks }, place) => {
      const start = film.starts[place]!;
      const from = Math.max(0, Math.floor(this.x(start, width)));
      const to = Math.min(width, this.x(film.starts[place + 1]!, width));
      if (!peaks.length) return;
      for (let x = from; x < to; x += 2) {
        const first = Math.max(0, Math.floor(((this.frame(x, width) - start) / film.fps) * 50));
        const end = Math.max(first + 1, Math.floor(((this.frame(x + 2, width) - start) / film.fps) * 50));
        let peak = 0;
        for (let n = first; n < end && n < peaks.length; n++) peak = Math.max(peak, peaks[n]!);
        const half = Math.max(0.5, (peak / 99) * (high / 2));
        pen.fillStyle = this.frame(x, width) <= frame ? space : dim;
        pen.globalAlpha = this.frame(x, width) <= frame ? 0.9 : 0.5;
        pen.fillRect(x, middle - half, 1.4, 2 * half);
      }
    });
    pen.globalAlpha = 1;
  }

  private cues(top: number, height: number, width: number, frame: number, colour: (name: string) => string): void {
    const { pen } = this;
    const listed = this.listCues();
    listed.forEach(({ name, at }, n) => {
      const x = Math.round(this.x(at, width)) + 0.5;
      if (x < -100 || x > width) return;
      pen.strokeStyle = colour(at <= frame ? "space" : "mute");
      pen.lineWidth = 1;
      pen.globalAlpha = 0.65;
      line(pen, x, top, x, height - 8 * this.scaled);
      pen.globalAlpha = 1;
      pen.fillStyle = pen.strokeStyle;
      pen.beginPath();
      pen.arc(x, height - 8 * this.scaled, 3 * this.scaled, 0, 7);
      pen.fill();
      const wide = pen.measureText(name).width;
      const next = listed[n + 1];
      if (x + wide + 18 < (next ? this.x(next.at, width) : width)) {
        pen.fillStyle = colour("raised");
        pen.globalAlpha = 0.8;
        pen.fillRect(x + 5, height - 16 * this.scaled, wide + 6, 15 * this.scaled);
        pen.globalAlpha = 1;
        pen.fillStyle = colour(at <= frame ? "ink" : "soft");
        pen.fillText(name, x + 8, height - 8.5 * this.scaled);
      }
    });
  }

  private range(top: number, height: number, colour: (name: string) => string): void {
    if (!this.player.loop) return;
    const width = this.canvas.clientWidth;
    const [from, to] = this.player.loop;
    const x = this.x(from, width);
    this.pen.globalAlpha = 0.14;
    this.pen.fillStyle = colour("focus");
    this.pen.fillRect(x, top, this.x(to + 1, width) - x, height - top);
    this.pen.globalAlpha = 1;
  }

  /** An error is a triangle, a warning a diamond; errors lie on top. */
  private drawMarks(width: number, colour: (name: string) => string): void {
    const { pen } = this;
    const size = MARK * this.scaled;
    for (const severity of ["warning", "error"] as const) {
      for (const { frame, severity: each } of this.act.marks()) {
        const x = this.x(frame, width);
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

  private markAt(x: number, y: number): Mark | null {
    const reach = (MARK + 2) * this.scaled;
    if (Math.abs(y - this.lane) > reach) return null;
    const width = this.canvas.clientWidth;
    const near = this.act.marks().filter(({ frame }) => Math.abs(this.x(frame, width) - x) <= reach);
    const away = ({ frame, severity }: Mark): number => Math.abs(this.x(frame, width) - x) - (severity === "error" ? 1 : 0);
    return near.sort((a, b) => away(a) - away(b))[0] ?? null;
  }

  private hint([at, y]: [number, number], width: number, height: number, colour: (name: string) => string): void {
    const { pen } = this;
    const cue = this.listCues().find((each) => Math.abs(this.x(each.at, width) - at) < 5);
    const frame = Math.min(this.film.frames - 1, Math.max(0, this.frame(at, width)));
    const mark = this.markAt(at, y);
    const words = mark ? `${mark.severity === "error" ? "Error" : "Warning"}: ${mark.what}` : cue?.name;
    const text = fitted(pen, `${clock((mark?.frame ?? frame) / this.film.fps)}${words ? `  ${words}` : ""}`, width - 30);
    const wide = pen.measureText(text).width + 14;
    const x = Math.min(width - wide - 4, Math.max(4, at + 10));
    pen.fillStyle = colour("ink");
    pen.beginPath();
    pen.roundRect(x, height * RULER - 18, wide, 20, 5);
    pen.fill();
    pen.fillStyle = colour("ground");
    pen.fillText(text, x + 7, height * RULER - 7);
  }

  private listCues(): { name: string; at: number }[] {
    return this.film.segments.flatMap(({ cues }, n) => cues.map(([name, at]) => ({ name, at: this.film.starts[n]! + at })));
  }

  private keepInSight(frame: number): void {
    const at = frame / this.film.frames;
    if (this.span < 1 && (at < this.from || at > this.from + this.span * 0.96)) {
      this.from = at - this.span * 0.05;
      this.clamp();
    }
  }

  private frameAt(event: PointerEvent): number {
    return Math.round(this.frame(event.offsetX, this.canvas.clientWidth));
  }

  private frame(x: number, width: number): number {
    return (this.from + (x / width) * this.span) * this.film.frames;
  }

  private share(x: number): number {
    return this.from + (x / this.canvas.clientWidth) * this.span;
  }

  private x(frame: number, width: number): number {
    return ((frame / this.film.frames - this.from) / this.span) * width;
  }

  private clamp(): void {
    this.from = Math.min(1 - this.span, Math.max(0, this.from));
  }
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
