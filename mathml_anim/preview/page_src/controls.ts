// What keys and buttons do.

import { cuesAndBeginnings, lastCue } from "./cues";
import type { Film } from "./film";
import type { Findings } from "./findings";
import { listen } from "./keys";
import { Loop } from "./loop";
import { byId, copied } from "./page";
import { chooseTab, otherTheme, panel, tabs, toggle } from "./panels";
import { SPEEDS } from "./player";
import type { Player } from "./player";
import type { Readout } from "./readout";
import type { Render } from "./render";
import type { Script } from "./script";
import type { Timeline } from "./timeline";

/** What the controls move. */
export interface Moved {
  film: Film; player: Player; script: Script; findings: Findings; timeline: Timeline; render: Render; readout: Readout;
  changed(): void;
}

const SPEED = byId<HTMLSelectElement>("speed");

export class Controls {
  private looped: Loop;

  constructor(private on: Moved) {
    this.looped = new Loop(on.film);
    this.keys();
    this.buttons();
    for (const speed of SPEEDS) SPEED.add(new Option(`${speed}×`, String(speed), speed === 1, speed === 1));
    SPEED.addEventListener("change", () => this.setSpeed(Number(SPEED.value)));
    tabs();
  }

  setLoop(range: [number, number] | null): void {
    this.looped.set(range);
    this.fitLoop();
  }

  /** Put the loop where its segments are in the plan that is there. */
  fitLoop(): void {
    const { player } = this.on;
    player.loop = this.looped.range;
    this.press("loop", player.loop !== null);
  }

  private by = (frames: number) => (): void => {
    this.on.player.pause();
    this.go(this.frame + frames);
  };

  private toCue = (way: 1 | -1) => (): void => {
    const { film, player } = this.on;
    const cues = cuesAndBeginnings(film);
    const near = player.playing ? film.fps / 2 : 0;
    const found = way > 0 ? cues.find((cue) => cue.at > this.frame) : cues.filter((cue) => cue.at < this.frame - near).at(-1);
    if (found) this.go(found.at);
  };

  private toSegment = (way: 1 | -1) => (): void => {
    const begins = this.on.film.starts.slice(0, -1);
    const frame = this.frame;
    const found = way > 0 ? begins.find((at) => at > frame) : begins.filter((at) => at < frame).at(-1);
    if (found !== undefined) this.go(found);
  };

  private toWord = (way: 1 | -1) => (): void => {
    const frame = this.on.script.wordFrom(this.frame, way);
    if (frame !== null) this.go(frame);
  };

  private setSpeed(speed: number): void {
    this.on.player.setSpeed(speed);
    SPEED.value = String(speed);
  }

  private faster = (way: 1 | -1) => (): void => {
    const place = SPEEDS.indexOf(this.on.player.speed) + way;
    this.setSpeed(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, place))]!);
  };

  private segment(): [number, number] {
    const { film } = this.on;
    const at = film.placeAt(this.frame);
    return [film.starts[at]!, film.starts[at + 1]! - 1];
  }

  private loop = (): void => this.setLoop(this.on.player.loop ? null : this.segment());

  private bound = (end: 0 | 1) => (): void => {
    const { loop } = this.on.player;
    const range: [number, number] = loop ? [...loop] : this.segment();
    range[end] = this.frame;
    this.setLoop(range);
  };

  private captions = (): void => {
    const { readout } = this.on;
    readout.captions = !readout.captions;
    this.press("captions", readout.captions);
  };

  private voice = (): void => {
    const { player } = this.on;
    player.setMuted(!player.muted);
    this.press("mute", !player.muted);
  };

  private zoom = (): void => {
    this.on.timeline.zoom(this.frame);
    this.on.changed();
  };

  private copy = (): void => {
    const { film } = this.on;
    const frame = this.frame;
    const cue = lastCue(film, frame)?.name;
    copied(`${(frame / film.fps).toFixed(3)} s, frame ${frame}${cue ? `, after [${cue}]` : ""}`);
  };

  private second = (way: 1 | -1) => (): void => this.by(way * Math.round(this.on.film.fps))();
  private play = (): void => this.on.player.toggle();
  private panel = (name: "outline" | "side") => (): void => {
    panel(name);
    this.on.changed();
  };
  private theme = (): void => {
    otherTheme();
    this.on.changed();
  };

  private get frame(): number {
    return this.on.player.frame();
  }

  private go(frame: number): void {
    this.on.player.seek(frame);
  }

  private press(id: string, yes: boolean): void {
    byId(id).setAttribute("aria-pressed", String(yes));
    this.on.changed();
  }

  private keys(): void {
    const { findings, film, render } = this.on;
    listen([
      { keys: [" ", "k"], shown: "Space", does: "play or pause", act: this.play },
      { keys: ["ArrowLeft"], shown: "←", does: "one frame back", act: this.by(-1) },
      { keys: ["ArrowRight"], shown: "→", does: "one frame on", act: this.by(1) },
      { keys: ["Shift+ArrowLeft"], shown: "Shift ←", does: "one second back", act: this.second(-1) },
      { keys: ["Shift+ArrowRight"], shown: "Shift →", does: "one second on", act: this.second(1) },
      { keys: ["["], shown: "[", does: "previous cue", act: this.toCue(-1) },
      { keys: ["]"], shown: "]", does: "next cue", act: this.toCue(1) },
      { keys: ["Ctrl+ArrowLeft"], shown: "Ctrl ←", does: "previous word", act: this.toWord(-1) },
      { keys: ["Ctrl+ArrowRight"], shown: "Ctrl →", does: "next word", act: this.toWord(1) },
      { keys: ["PageUp"], shown: "PgUp", does: "previous segment", act: this.toSegment(-1) },
      { keys: ["PageDown"], shown: "PgDn", does: "next segment", act: this.toSegment(1) },
      { keys: ["Home"], shown: "Home", does: "to the beginning", act: () => this.go(0) },
      { keys: ["End"], shown: "End", does: "to the end", act: () => this.go(film.frames - 1) },
      { keys: ["-"], shown: "−", does: "slower", act: this.faster(-1) },
      { keys: ["+", "="], shown: "+", does: "faster", act: this.faster(1) },
      { keys: ["0"], shown: "0", does: "normal speed", act: () => this.setSpeed(1) },
      { keys: ["l"], shown: "L", does: "loop the segment, or the range", act: this.loop },
      { keys: ["i"], shown: "I", does: "loop from here", act: this.bound(0) },
      { keys: ["o"], shown: "O", does: "loop until here", act: this.bound(1) },
      { keys: ["z"], shown: "Z", does: "zoom the timeline to the segment", act: this.zoom },
      { keys: ["y"], shown: "Y", does: "copy time and cue", act: this.copy },
      { keys: ["c"], shown: "C", does: "captions", act: this.captions },
      { keys: ["m"], shown: "M", does: "voice", act: this.voice },
      { keys: ["v"], shown: "V", does: "values, or the script", act: toggle("values") },
      { keys: ["p"], shown: "P", does: "problems, or the script", act: toggle("findings") },
      { keys: ["n"], shown: "N", does: "next problem", act: () => findings.step(this.frame, 1) },
      { keys: ["N"], shown: "Shift N", does: "previous problem", act: () => findings.step(this.frame, -1) },
      { keys: ["r"], shown: "R", does: "render, or save the picture", act: () => render.open() },
      { keys: ["b"], shown: "B", does: "outline", act: this.panel("outline") },
      { keys: ["s"], shown: "S", does: "script", act: this.panel("side") },
      { keys: ["f"], shown: "F", does: "full screen", act: full },
      { keys: ["t"], shown: "T", does: "light or dark", act: this.theme },
      { keys: ["?"], shown: "?", does: "these keys", act: help },
    ]);
  }

  private buttons(): void {
    const acts: Record<string, () => void> = {
      play: this.play, "frame-back": this.by(-1), "frame-on": this.by(1), "cue-back": this.toCue(-1), "cue-on": this.toCue(1),
      loop: this.loop, captions: this.captions, mute: this.voice, full, theme: this.theme, "help-toggle": help,
      "outline-toggle": this.panel("outline"), "script-toggle": this.panel("side"), "render-open": () => this.on.render.open(),
      "tab-script": () => chooseTab("script"), "tab-values": () => chooseTab("values"), "tab-findings": () => chooseTab("findings"),
    };
    for (const [id, act] of Object.entries(acts)) byId(id).addEventListener("click", act);
  }
}

function full(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void byId("frame").requestFullscreen();
}

function help(): void {
  byId<HTMLDialogElement>("help").showModal();
}
