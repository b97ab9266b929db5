// What the page says of the playhead: time, frame, cue, scene and caption. While it plays it need not say so every frame.

import { lastCue } from "./cues";
import type { Film } from "./film";
import { byId, clock, make, mark, put } from "./page";
import type { Player } from "./player";

const PER_SECOND = 12; // times the numbers change while it plays: as fast as anybody reads them

export class Readout {
  captions = true;
  private time = byId("time").querySelector("b")!;
  private duration = byId("time").querySelector("span")!;
  private frame = byId("framenumber");
  private cue = byId("cue");
  private scene = byId("scene");
  private place = byId("caption");
  private caption = "";
  private told = -Infinity;

  constructor(private film: Film, private player: Player) {}

  /** Say what is at a frame; `all` even if it has been said a moment ago. */
  tell(frame: number, all: boolean): void {
    this.sayCaption(frame);
    const away = Math.abs(frame - this.told);
    if (!all && this.player.playing && away < this.film.fps / PER_SECOND) return;
    this.told = frame;
    put(this.time, clock(frame / this.film.fps));
    put(this.duration, `/ ${clock(this.film.duration)}`);
    put(this.frame, `frame ${frame}`);
    put(this.cue, lastCue(this.film, frame)?.name ?? "");
    put(this.scene, this.film.segments[this.film.placeAt(frame)]?.scene ?? "");
    document.body.classList.toggle("playing", this.player.playing);
    mark(byId("play"), "aria-label", this.player.playing ? "Pause (Space)" : "Play (Space)");
  }

  private sayCaption(frame: number): void {
    const at = this.film.placeAt(frame);
    const inside = (frame - this.film.starts[at]!) / this.film.fps;
    const listed = this.captions ? this.film.segments[at]?.captions : undefined;
    const lines = listed?.find(([from, to]) => from <= inside && inside < to)?.[2] ?? [];
    const caption = lines.join("\n");
    if (caption === this.caption) return;
    this.caption = caption;
    this.place.replaceChildren(...lines.flatMap((text, n) => (n ? [make("br"), make("span", text)] : [make("span", text)])));
  }
}
