// The timeline: it is drawn twice, as it looks before and after the playhead, and only what lies over what is moved.

import { Axis } from "./axis";
import { cuesOf } from "./cues";
import type { Film } from "./film";
import type { Mark } from "./findings";
import { byId, clock, put } from "./page";
import type { Player } from "./player";
import { laneOf, reachOf, Strip } from "./strip";

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
  private coming = byId<HTMLCanvasElement>("strip");
  private past = byId<HTMLCanvasElement>("strip-past");
  private cover = byId("cover");
  private playhead = byId("playhead");
  private hint = byId("hint");
  private axis: Axis;
  private hover: [number, number] | null = null;
  private key = "";
  private plan: unknown = null;
  private width = 0;
  private place = -1; // of the segment that is lit
  private scaled = 1; // the size of letters, beside the usual one
  private looping: number | null = null;
  wrong = new Set<string>();

  constructor(private film: Film, private player: Player, private act: Acts) {
    this.axis = new Axis(film);
    this.slider.addEventListener("pointerdown", (event) => this.press(event));
    this.slider.addEventListener("pointermove", (event) => this.drag(event));
    this.slider.addEventListener("pointerup", () => (this.looping = null));
    this.slider.addEventListener("pointerleave", () => {
      this.hover = null;
      this.act.changed();
    });
    this.slider.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.axis.wheel(event, event.offsetX / this.slider.clientWidth);
      this.act.changed();
    }, { passive: false });
  }

  /** Show all: this is another film. */
  reset(): void {
    this.axis.reset();
  }

  /** Show all, or the segment at a frame. */
  zoom(frame: number): void {
    this.axis.zoom(frame);
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

  /** Show the playhead at a frame; what else may have changed is looked at if something has. */
  draw(frame: number, stale: boolean): void {
    const from = this.axis.from;
    if (this.film.frames && this.player.playing) this.axis.keepInSight(frame);
    if (stale || from !== this.axis.from || this.place !== this.film.placeAt(frame)) this.redraw(frame);
    const { width } = this;
    const ratio = window.devicePixelRatio;
    const x = this.film.frames ? Math.round(this.axis.x(frame, width) * ratio) / ratio : 0;
    const edge = Math.min(width, Math.max(0, x));
    this.cover.style.transform = `translateX(${edge - width}px)`;
    this.past.style.transform = `translateX(${width - edge}px)`;
    this.playhead.style.transform = `translateX(${x}px)`;
  }

  private redraw(frame: number): void {
    const { clientWidth: width, clientHeight: height } = this.slider;
    this.width = width;
    const ratio = window.devicePixelRatio;
    const style = getComputedStyle(document.documentElement);
    const colours = new Map<string, string>();
    const colour = (name: string): string => {
      if (!colours.has(name)) colours.set(name, style.getPropertyValue(`--${name}`));
      return colours.get(name)!;
    };
    const marks = this.act.marks();
    this.place = this.film.placeAt(frame);
    const key = JSON.stringify([width, height, ratio, this.axis.from, this.axis.span, this.place, colour("ground"), this.film.starts, this.player.loop,
      this.film.segments.map((_, place) => this.film.arrived(place)), [...this.wrong], marks.map((mark) => [mark.frame, mark.severity])]);
    if (key !== this.key || this.plan !== this.film.plan) {
      [this.key, this.plan] = [key, this.film.plan];
      this.scaled = parseFloat(getComputedStyle(document.body).fontSize) / 13;
      this.playhead.hidden = !this.film.frames;
      const look = { loop: this.player.loop, wrong: this.wrong, marks, colour, scaled: this.scaled, ratio };
      new Strip(this.coming, this.film, this.axis, look).draw(-1, frame);
      new Strip(this.past, this.film, this.axis, look).draw(Infinity, frame);
    }
    this.tell(width);
  }

  private press(event: PointerEvent): void {
    const mark = this.markAt(event.offsetX, event.offsetY);
    if (mark) {
      this.act.visit(mark);
      return;
    }
    this.slider.setPointerCapture(event.pointerId);
    if (event.shiftKey) this.looping = this.frameAt(event);
    else this.act.go(this.frameAt(event));
  }

  private drag(event: PointerEvent): void {
    this.hover = [event.offsetX, event.offsetY];
    this.slider.classList.toggle("on-mark", this.markAt(event.offsetX, event.offsetY) !== null);
    this.act.changed();
    if (!(event.buttons & 1) || !this.slider.hasPointerCapture(event.pointerId)) return;
    const frame = this.frameAt(event);
    if (this.looping === null) this.act.go(frame);
    else this.act.loop(Math.min(this.looping, frame), Math.max(this.looping, frame));
  }

  private frameAt(event: PointerEvent): number {
    return Math.round(this.axis.frame(event.offsetX, this.slider.clientWidth));
  }

  private markAt(x: number, y: number): Mark | null {
    const reach = reachOf(this.scaled);
    if (Math.abs(y - laneOf(this.slider.clientHeight)) > reach) return null;
    const width = this.slider.clientWidth;
    const near = this.act.marks().filter(({ frame }) => Math.abs(this.axis.x(frame, width) - x) <= reach);
    const away = ({ frame, severity }: Mark): number => Math.abs(this.axis.x(frame, width) - x) - (severity === "error" ? 1 : 0);
    return near.sort((a, b) => away(a) - away(b))[0] ?? null;
  }

  /** Say the time under the pointer, and the cue or the problem there. */
  private tell(width: number): void {
    this.hint.hidden = this.hover === null || !this.film.frames;
    if (this.hover === null || !this.film.frames) return;
    const [at, y] = this.hover;
    const cue = cuesOf(this.film).find((each) => Math.abs(this.axis.x(each.at, width) - at) < 5);
    const frame = Math.min(this.film.frames - 1, Math.max(0, this.axis.frame(at, width)));
    const mark = this.markAt(at, y);
    const words = mark ? `${mark.severity === "error" ? "Error" : "Warning"}: ${mark.what}` : cue?.name;
    put(this.hint, `${clock((mark?.frame ?? frame) / this.film.fps)}${words ? `  ${words}` : ""}`);
    const left = Math.max(4, Math.min(width - this.hint.offsetWidth - 4, at + 10));
    this.hint.style.transform = `translateX(${left}px)`;
  }
}
