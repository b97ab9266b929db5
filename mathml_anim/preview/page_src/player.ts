// The clock of the studio: it stands, or it runs with the voice; the sound card's time is the measure.

import type { Film } from "./film";

export const SPEEDS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];

export class Player {
  playing = false;
  speed = 1;
  muted = false;
  loop: [number, number] | null = null;
  private still = 0;
  private began = 0;
  private audible = false;
  private context: AudioContext | null = null;
  private buffers = new Map<string, AudioBuffer | null>();
  private sources: AudioBufferSourceNode[] = [];
  private stretched = new Map<string, AudioBuffer>();
  private stretcher: Worker | null = null;

  constructor(private film: Film, private changed: () => void) {}

  /** The frame at the playhead, at the time of an animation frame. */
  frame(now = performance.now()): number {
    const frame = this.playing ? Math.max(this.still, Math.floor(this.time(now) * this.film.fps + 0.5)) : this.still;
    return Math.min(Math.max(0, frame), Math.max(0, this.film.frames - 1));
  }

  /** Go on with the clock: stop at the end, or begin the loop again. */
  tick(now: number): void {
    if (!this.playing || !this.film.frames) return;
    const frame = Math.floor(this.time(now) * this.film.fps + 0.5);
    const end = this.loop ? this.loop[1] : this.film.frames - 1;
    if (frame <= end) return;
    if (this.loop) this.seek(this.loop[0]);
    else {
      this.pause();
      this.seek(this.film.frames - 1);
    }
  }

  seek(frame: number): void {
    this.still = Math.min(Math.max(0, Math.round(frame)), Math.max(0, this.film.frames - 1));
    if (this.playing) this.start();
    this.changed();
  }

  play(): void {
    if (this.playing || !this.film.frames) return;
    if (this.still >= this.film.frames - 1) this.still = this.loop?.[0] ?? 0;
    this.playing = true;
    this.start();
    this.changed();
  }

  pause(): void {
    if (!this.playing) return;
    this.still = this.frame();
    this.playing = false;
    this.silence();
    this.changed();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  setSpeed(speed: number): void {
    if (speed === this.speed) return;
    this.stretched.clear();
    this.keeping(() => (this.speed = speed));
    this.stretch();
  }

  setMuted(muted: boolean): void {
    this.keeping(() => (this.muted = muted));
  }

  /** Take the sounds of a new plan; what is heard goes on from where it is. */
  async load(): Promise<void> {
    const names = this.film.segments.flatMap((segment) => segment.sound ?? []);
    for (const name of this.buffers.keys()) if (!names.includes(name)) this.buffers.delete(name);
    const missing = [...new Set(names)].filter((name) => !this.buffers.has(name));
    await Promise.all(missing.map((name) => this.fetch(name)));
    if (missing.length && this.playing) this.keeping(() => undefined);
    if (missing.length) this.stretch();
  }

  /** Have the voice made faster or slower at its own pitch, what is spoken next before the rest. */
  private stretch(): void {
    this.stretcher?.terminate();
    this.stretcher = null;
    if (this.speed === 1) return;
    const at = this.film.placeAt(this.frame());
    const { segments } = this.film;
    const names = [...segments.slice(at), ...segments.slice(0, at)].flatMap(({ sound }) => sound ?? []);
    for (const name of this.stretched.keys()) if (!names.includes(name)) this.stretched.delete(name);
    const wanted = [...new Set(names)].filter((name) => this.buffers.get(name) && !this.stretched.has(name));
    if (!wanted.length) return;
    const worker = (this.stretcher = new Worker("/stretch.js"));
    worker.onmessage = ({ data }: MessageEvent<{ name: string; samples: Float32Array<ArrayBuffer> }>) => {
      const rate = this.buffers.get(data.name)?.sampleRate;
      if (rate && data.samples.length) {
        const made = new AudioBuffer({ length: data.samples.length, sampleRate: rate });
        made.copyToChannel(data.samples, 0);
        this.stretched.set(data.name, made);
        if (this.playing && data.name === this.film.segments[this.film.placeAt(this.frame())]?.sound) this.keeping(() => undefined);
      }
      next();
    };
    const next = (): void => {
      const name = wanted.shift();
      const buffer = name && this.buffers.get(name);
      if (buffer) worker.postMessage({ name, samples: buffer.getChannelData(0).slice(), rate: buffer.sampleRate, speed: this.speed });
      else worker.terminate();
    };
    next();
  }

  private async fetch(name: string): Promise<void> {
    const answer = await fetch(`/sound/${name}.wav`);
    if (!answer.ok) return; // a newer plan has other sounds
    const decoder = new OfflineAudioContext(1, 1, 48000);
    this.buffers.set(name, await decoder.decodeAudioData(await answer.arrayBuffer()));
  }

  private keeping(change: () => void): void {
    if (this.playing) this.still = this.frame();
    change();
    if (this.playing) this.start();
    this.changed();
  }

  private start(): void {
    this.silence();
    this.context ??= new AudioContext({ latencyHint: "interactive" });
    void this.context.resume();
    const ahead = 0.03;
    this.audible = this.context.state === "running" && this.context.getOutputTimestamp().contextTime! > 0;
    const now = this.audible ? this.context.currentTime : performance.now() / 1000;
    this.began = now + ahead - this.still / this.film.fps / this.speed;
    if (this.context.state === "running") this.schedule(this.context, ahead);
    else {
      const context = this.context;
      void context.resume().then(() => {
        if (this.playing && context.state === "running" && !this.sources.length) this.keeping(() => undefined);
      });
    }
  }

  private schedule(context: AudioContext, ahead: number): void {
    if (this.muted) return;
    const { fps, segments, starts } = this.film;
    const now = this.still / fps;
    segments.forEach((segment, place) => {
      const buffer = segment.sound && this.buffers.get(segment.sound);
      const start = starts[place]! / fps;
      if (!buffer || start + buffer.duration <= now) return;
      const stretched = this.stretched.get(segment.sound!);
      const source = context.createBufferSource();
      source.buffer = stretched ?? buffer;
      source.playbackRate.value = stretched ? 1 : this.speed; // until it has been stretched, its pitch changes
      source.connect(context.destination);
      const when = context.currentTime + ahead + Math.max(0, start - now) / this.speed;
      source.start(when, Math.max(0, now - start) / (stretched ? this.speed : 1));
      this.sources.push(source);
    });
  }

  private silence(): void {
    for (const source of this.sources) source.stop();
    this.sources = [];
  }

  private time(now: number): number {
    return (this.clock(now) - this.began) * this.speed;
  }

  /** Seconds that pass evenly: those that are heard now, extrapolated to an animation frame's time. */
  private clock(now: number): number {
    if (!this.audible) return now / 1000;
    const { contextTime, performanceTime } = this.context!.getOutputTimestamp();
    return contextTime! + (now - performanceTime!) / 1000;
  }
}
