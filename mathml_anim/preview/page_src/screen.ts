// The canvas: it shows the picture at the playhead, and draws what has changed since the one before.

import { changed } from "./changed";
import type { Film } from "./film";
import { Pace } from "./pace";
import { paint } from "./paint";
import type { Player } from "./player";
import type { Picture } from "./records";

/** What is on the canvas; `there` unless a neighbour stands for a frame that is still being rehearsed. */
export interface Drawn { picture: Picture | null; frame: number; revision: number; there: boolean }

export class Screen {
  drawn: Drawn = { picture: null, frame: -1, revision: 0, there: false };
  private pen: CanvasRenderingContext2D;
  private pace = new Pace();
  private width = 0; // of the canvas, in the screen's pixels
  private whole = false; // what is on the canvas has been drawn at once

  constructor(readonly canvas: HTMLCanvasElement, private film: Film, private player: Player) {
    this.pen = canvas.getContext("2d", { alpha: false })!;
  }

  /** Pixels of the canvas for each of the screen's. */
  get fineness(): number {
    return this.pace.fineness;
  }

  /** Keep an eye on how evenly animation frames come. */
  tick(now: number): void {
    if (this.player.playing) this.pace.tick(now, 1000 / (this.film.fps * this.player.speed));
    else this.pace.rest();
  }

  /**
   * Draw a frame, as far as it differs from what is there; at rest all of it, at the screen's own resolution. `stale`:
   * the canvas may have another size on the page.
   */
  show(frame: number, stale: boolean): void {
    const shown = this.film.at(frame);
    if (stale) this.width = this.canvas.clientWidth * window.devicePixelRatio;
    if (shown) {
      const resized = this.fit();
      const other = shown.picture !== this.drawn.picture;
      if (resized || other || !(this.whole || this.player.playing)) this.draw(shown.picture, resized || !this.player.playing);
    }
    this.drawn = {
      picture: shown?.picture ?? null, frame, revision: shown?.revision ?? this.drawn.revision, there: shown?.there ?? false,
    };
  }

  private draw(picture: Picture, all: boolean): void {
    const { width, height } = this.canvas;
    const before = this.drawn.picture;
    const within = all || !before ? null : changed(before, picture, width, height);
    paint(this.pen, picture, within);
    this.whole = within === null;
  }

  /** Give the canvas the screen's own pixels, or fewer; returns whether it has others now, and is empty. */
  private fit(): boolean {
    const width = Math.max(1, Math.round(this.width * this.fineness));
    const height = Math.max(1, Math.round((width * 9) / 16));
    if (this.canvas.width === width && this.canvas.height === height) return false;
    [this.canvas.width, this.canvas.height] = [width, height];
    return true;
  }
}
