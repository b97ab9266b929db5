// The studio's page: what the server tells becomes a picture, a script and a timeline, and keys and buttons move them.

import { Film } from "./film";
import { Findings } from "./findings";
import { listen } from "./keys";
import { Link } from "./link";
import type { Status, Told } from "./link";
import { Outline } from "./outline";
import { byId, clock, copied, mark, put, toast } from "./page";
import { paint } from "./paint";
import { Player, SPEEDS } from "./player";
import { pointed } from "./pointed";
import { showProblems } from "./problems";
import type { Picture } from "./records";
import { Render } from "./render";
import { Script } from "./script";
import { Timeline } from "./timeline";
import { showValues } from "./values";

const film = new Film();
const canvas = byId<HTMLCanvasElement>("picture");
const pen = canvas.getContext("2d", { alpha: false })!;

let target: string | null = decodeURIComponent(location.hash.slice(1)) || null;
let status: Status = { type: "status", revision: 0, busy: true, problems: [] };
let drawn: { picture: Picture | null; frame: number; revision: number } = { picture: null, frame: -1, revision: 0 };
let stale = true; // something beside the playhead has changed
let captions = true;
let place: { segment: string; inside: number } | null = null; // where the playhead is to stay when times change

const go = (frame: number): void => player.seek(frame);
const player = new Player(film, () => (stale = true));
const script = new Script(film, go);
const findings = new Findings(film, go, () => tab("findings"));
const timeline = new Timeline(film, player, {
  go,
  loop: (from, to) => setLoop([from, to]),
  visit: (mark) => findings.visit(mark),
  marks: () => findings.marks,
  changed: () => (stale = true),
});
const outline = new Outline(film, open, go);
const link = new Link({ told, pictures, connected }, () => target);
const render = new Render(film, () => player.frame(), (facts) => link.say(facts));

function open(lecture: string): void {
  player.pause();
  film.clear();
  place = null;
  player.seek(0);
  setLoop(null);
  findings.tell(null);
  target = lecture;
  history.pushState(null, "", `#${encodeURIComponent(lecture)}`);
  link.open();
}

window.addEventListener("popstate", () => {
  target = decodeURIComponent(location.hash.slice(1)) || null;
  film.clear();
  place = null;
  link.open();
});

function told(facts: Told): void {
  stale = true;
  if (facts.type === "outline") outline.tell(facts);
  else if (facts.type === "whole") {
    film.whole(facts.segment, facts.revision);
    findings.place();
  } else if (facts.type === "findings") findings.tell(facts);
  else if (facts.type === "render") render.tell(facts);
  else if (facts.type === "still") {
    if (facts.url) save(facts.url, facts.name!);
    else toast("The picture could not be made");
  } else if (facts.type === "status") {
    status = facts;
    timeline.wrong = new Set(facts.problems.flatMap((each) => each.segment ?? []));
    showProblems(facts.problems);
    showStatus();
  } else if (facts.type === "plan") {
    look(); // where the playhead has just been sent, though nothing has been drawn there yet
    film.setPlan(facts);
    if (place) {
      const at = film.segments.findIndex((segment) => segment.id === place!.segment);
      if (at >= 0) {
        const length = film.segments[at]!.frames ?? Infinity;
        player.seek(film.starts[at]! + Math.min(place.inside, length - 1));
      }
    }
    outline.build();
    script.build();
    findings.place();
    showValues(film.segments[film.placeAt(player.frame())]);
    byId("title").textContent = facts.title;
    document.title = `${facts.title} · Studio`;
    void player.load();
    look();
  }
}

function pictures(message: ArrayBuffer): void {
  film.take(message);
  stale = true;
}

function save(url: string, name: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = `${(film.plan?.lecture ?? "still").replace("/", ".")}.${name}`;
  link.click();
  toast(`Saved ${link.download}`);
}

function connected(yes: boolean): void {
  byId("status").dataset["connected"] = String(yes);
  showStatus();
}

function showStatus(): void {
  const place = byId("status");
  const count = status.problems.length;
  const connected = place.dataset["connected"] === "true";
  place.className = !connected ? "" : count ? "wrong" : status.busy ? "busy" : "ready";
  const words = !connected ? "The studio has ended" : count ? `${count} problem${count > 1 ? "s" : ""}` : status.busy ? "Rehearsing" : "Up to date";
  place.querySelector("span")!.textContent = words;
}

const SAY_EVERY = 250; // milliseconds while it plays
let said = 0;
let lastSaid = "";

/** Tell the server where the playhead is: what is there is rehearsed first. */
function look(): void {
  const frame = player.frame();
  const at = film.placeAt(frame);
  const segment = film.segments[at];
  if (!segment) return;
  const inside = frame - film.starts[at]!;
  const where = `${segment.id} ${inside}`;
  if (where === lastSaid) return;
  if (place?.segment !== segment.id) showValues(segment);
  place = { segment: segment.id, inside };
  const now = performance.now();
  if (player.playing && now - said < SAY_EVERY) return;
  [said, lastSaid] = [now, where];
  link.say({ at: segment.id, frame: inside });
}

function step(now: number): void {
  requestAnimationFrame(step);
  player.tick(now);
  const frame = player.frame(now);
  if (frame === drawn.frame && !stale) return;
  const shown = film.at(frame);
  if (shown && (shown.picture !== drawn.picture || stale)) fit();
  if (shown && (shown.picture !== drawn.picture || resized)) {
    paint(pen, shown.picture);
    resized = false;
  }
  byId("waiting").hidden = shown !== null || status.problems.length > 0;
  drawn = { picture: shown?.picture ?? null, frame, revision: shown?.revision ?? drawn.revision };
  stale = false;
  tell(frame);
}

let resized = true;

/** Give the canvas the screen's own pixels. */
function fit(): void {
  const width = Math.max(1, Math.round(canvas.clientWidth * window.devicePixelRatio));
  const height = Math.max(1, Math.round((width * 9) / 16));
  if (canvas.width === width && canvas.height === height) return;
  [canvas.width, canvas.height] = [width, height];
  resized = true;
}

let caption = "";

function tell(frame: number): void {
  const at = film.placeAt(frame);
  const segment = film.segments[at];
  const seconds = frame / film.fps;
  const inside = segment ? (frame - film.starts[at]!) / film.fps : 0;
  put(byId("time").querySelector("b")!, clock(seconds));
  put(byId("time").querySelector("span")!, `/ ${clock(film.duration)}`);
  put(byId("framenumber"), `frame ${frame}`);
  put(byId("cue"), lastCue(frame)?.name ?? "");
  put(byId("scene"), segment?.scene ?? "");
  const lines = captions ? (segment?.captions.find(([from, to]) => from <= inside && inside < to)?.[2] ?? []) : [];
  if (lines.join("\n") !== caption) {
    caption = lines.join("\n");
    byId("caption").replaceChildren(...lines.flatMap((text, n) => {
      const span = document.createElement("span");
      span.textContent = text;
      return n ? [document.createElement("br"), span] : [span];
    }));
  }
  document.body.classList.toggle("playing", player.playing);
  mark(byId("play"), "aria-label", player.playing ? "Pause (Space)" : "Play (Space)");
  script.light(frame);
  outline.light(frame);
  if (!player.playing || frame % 30 === 0) timeline.describe(frame);
  timeline.draw(frame);
  look();
}

// What keys and buttons do

function cues(): { name: string; at: number }[] {
  return film.segments
    .flatMap(({ cues }, n) => [{ name: "", at: film.starts[n]! }, ...cues.map(([name, at]) => ({ name, at: film.starts[n]! + at }))])
    .sort((a, b) => a.at - b.at);
}

function lastCue(frame: number): { name: string; at: number } | undefined {
  return cues().filter((cue) => cue.at <= frame).at(-1);
}

const by = (frames: number) => (): void => {
  player.pause();
  go(player.frame() + frames);
};
const toCue = (way: 1 | -1) => (): void => {
  const frame = player.frame();
  const found = way > 0 ? cues().find((cue) => cue.at > frame) : cues().filter((cue) => cue.at < frame - (player.playing ? film.fps / 2 : 0)).at(-1);
  if (found) go(found.at);
};
const toSegment = (way: 1 | -1) => (): void => {
  const frame = player.frame();
  const found = way > 0 ? film.starts.slice(0, -1).find((at) => at > frame) : film.starts.slice(0, -1).filter((at) => at < frame).at(-1);
  if (found !== undefined) go(found);
};
const toWord = (way: 1 | -1) => (): void => {
  const frame = script.wordFrom(player.frame(), way);
  if (frame !== null) go(frame);
};

function setSpeed(speed: number): void {
  player.setSpeed(speed);
  byId<HTMLSelectElement>("speed").value = String(speed);
}
const faster = (way: 1 | -1) => (): void => setSpeed(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, SPEEDS.indexOf(player.speed) + way))]!);

function press(id: string, yes: boolean): void {
  byId(id).setAttribute("aria-pressed", String(yes));
  stale = true;
}

function setLoop(range: [number, number] | null): void {
  player.loop = range && range[0] < range[1] ? range : null;
  press("loop", player.loop !== null);
}

function loop(): void {
  const at = film.placeAt(player.frame());
  setLoop(player.loop ? null : [film.starts[at]!, film.starts[at + 1]! - 1]);
}

const bound = (end: 0 | 1) => (): void => {
  const frame = player.frame();
  const at = film.placeAt(frame);
  const range: [number, number] = player.loop ? [...player.loop] : [film.starts[at]!, film.starts[at + 1]! - 1];
  range[end] = frame;
  setLoop(range);
};

function toggleCaptions(): void {
  captions = !captions;
  press("captions", captions);
}

function toggleVoice(): void {
  player.setMuted(!player.muted);
  press("mute", !player.muted);
}

function panel(name: "outline" | "side", button: string): () => void {
  return () => {
    const hidden = document.body.classList.toggle(`no-${name}`);
    byId(button).ariaExpanded = String(!hidden);
    stale = true;
  };
}

function full(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void byId("frame").requestFullscreen();
}

function setTheme(name: string): void {
  document.documentElement.dataset["theme"] = name;
  stale = true;
}

function otherTheme(): void {
  const name = document.documentElement.dataset["theme"] === "light" ? "dark" : "light";
  localStorage.setItem("studio-theme", name);
  setTheme(name);
}

function copy(): void {
  const frame = player.frame();
  const cue = lastCue(frame)?.name;
  copied(`${(frame / film.fps).toFixed(3)} s, frame ${frame}${cue ? `, after [${cue}]` : ""}`);
}

const TABS = ["script", "values", "findings"] as const;
type Tab = (typeof TABS)[number];

function tab(name: Tab): void {
  for (const each of TABS) {
    byId(each).hidden = each !== name;
    byId(`tab-${each}`).ariaSelected = String(each === name);
    byId(`tab-${each}`).tabIndex = each === name ? 0 : -1;
  }
  if (document.body.classList.contains("no-side")) panel("side", "script-toggle")();
}

const orScript = (name: Tab) => (): void => tab(byId(name).hidden ? name : "script");

const help = byId<HTMLDialogElement>("help");
const openHelp = (): void => help.showModal();

listen([
  { keys: [" ", "k"], shown: "Space", does: "play or pause", act: () => player.toggle() },
  { keys: ["ArrowLeft"], shown: "←", does: "one frame back", act: by(-1) },
  { keys: ["ArrowRight"], shown: "→", does: "one frame on", act: by(1) },
  { keys: ["Shift+ArrowLeft"], shown: "Shift ←", does: "one second back", act: () => by(-Math.round(film.fps))() },
  { keys: ["Shift+ArrowRight"], shown: "Shift →", does: "one second on", act: () => by(Math.round(film.fps))() },
  { keys: ["["], shown: "[", does: "previous cue", act: toCue(-1) },
  { keys: ["]"], shown: "]", does: "next cue", act: toCue(1) },
  { keys: ["Ctrl+ArrowLeft"], shown: "Ctrl ←", does: "previous word", act: toWord(-1) },
  { keys: ["Ctrl+ArrowRight"], shown: "Ctrl →", does: "next word", act: toWord(1) },
  { keys: ["PageUp"], shown: "PgUp", does: "previous segment", act: toSegment(-1) },
  { keys: ["PageDown"], shown: "PgDn", does: "next segment", act: toSegment(1) },
  { keys: ["Home"], shown: "Home", does: "to the beginning", act: () => go(0) },
  { keys: ["End"], shown: "End", does: "to the end", act: () => go(film.frames - 1) },
  { keys: ["-"], shown: "−", does: "slower", act: faster(-1) },
  { keys: ["+", "="], shown: "+", does: "faster", act: faster(1) },
  { keys: ["0"], shown: "0", does: "normal speed", act: () => setSpeed(1) },
  { keys: ["l"], shown: "L", does: "loop the segment, or the range", act: loop },
  { keys: ["i"], shown: "I", does: "loop from here", act: bound(0) },
  { keys: ["o"], shown: "O", does: "loop until here", act: bound(1) },
  { keys: ["z"], shown: "Z", does: "zoom the timeline to the segment", act: () => { timeline.zoom(player.frame()); stale = true; } },
  { keys: ["y"], shown: "Y", does: "copy time and cue", act: copy },
  { keys: ["c"], shown: "C", does: "captions", act: toggleCaptions },
  { keys: ["m"], shown: "M", does: "voice", act: toggleVoice },
  { keys: ["v"], shown: "V", does: "values, or the script", act: orScript("values") },
  { keys: ["p"], shown: "P", does: "problems, or the script", act: orScript("findings") },
  { keys: ["n"], shown: "N", does: "next problem", act: () => findings.step(player.frame(), 1) },
  { keys: ["N"], shown: "Shift N", does: "previous problem", act: () => findings.step(player.frame(), -1) },
  { keys: ["r"], shown: "R", does: "render, or save the picture", act: () => render.open() },
  { keys: ["b"], shown: "B", does: "outline", act: panel("outline", "outline-toggle") },
  { keys: ["s"], shown: "S", does: "script", act: panel("side", "script-toggle") },
  { keys: ["f"], shown: "F", does: "full screen", act: full },
  { keys: ["t"], shown: "T", does: "light or dark", act: otherTheme },
  { keys: ["?"], shown: "?", does: "these keys", act: openHelp },
]);

const buttons: Record<string, () => void> = {
  play: () => player.toggle(), "frame-back": by(-1), "frame-on": by(1), "cue-back": toCue(-1), "cue-on": toCue(1),
  loop, captions: toggleCaptions, mute: toggleVoice, full, theme: otherTheme, "help-toggle": openHelp,
  "outline-toggle": panel("outline", "outline-toggle"), "script-toggle": panel("side", "script-toggle"),
  "tab-script": () => tab("script"), "tab-values": () => tab("values"), "tab-findings": () => tab("findings"),
  "render-open": () => render.open(),
};
for (const [id, act] of Object.entries(buttons)) byId(id).addEventListener("click", act);

byId("side").querySelector("[role=tablist]")!.addEventListener("keydown", (event) => {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[(event as KeyboardEvent).key];
  if (!way) return;
  const name = TABS.at((TABS.findIndex((each) => !byId(each).hidden) + way) % TABS.length)!;
  tab(name);
  byId(`tab-${name}`).focus();
});

const speeds = byId<HTMLSelectElement>("speed");
for (const speed of SPEEDS) speeds.add(new Option(`${speed}×`, String(speed), speed === 1, speed === 1));
speeds.addEventListener("change", () => setSpeed(Number(speeds.value)));

canvas.addEventListener("pointermove", (event) => {
  const shown = player.playing ? null : film.at(player.frame());
  const scale = canvas.width / canvas.clientWidth;
  const origin = shown && pointed(shown.picture, shown.origins, canvas, event.offsetX * scale, event.offsetY * scale);
  const label = byId("object");
  label.hidden = !origin;
  if (origin) {
    const file = origin.file.split("/").slice(-2).join("/");
    const words = origin.text && origin.text.length < 40 ? ` “${origin.text}”` : "";
    label.textContent = [origin.name + words, origin.role, origin.line ? `${file}:${origin.line}` : ""].filter(Boolean).join(" · ");
  }
});
canvas.addEventListener("pointerleave", () => (byId("object").hidden = true));

const light = matchMedia("(prefers-color-scheme: light)");
setTheme(localStorage.getItem("studio-theme") ?? (light.matches ? "light" : "dark"));
light.addEventListener("change", () => localStorage.getItem("studio-theme") ?? setTheme(light.matches ? "light" : "dark"));
new ResizeObserver(() => (stale = true)).observe(document.body);
new ResizeObserver(() => (stale = true)).observe(canvas);
void document.fonts.ready.then(() => {
  timeline.forget();
  stale = true;
});

Object.assign(window, {
  studio: {
    state: () => {
      return {
        target: film.plan?.target ?? target,
        scene: film.segments[film.placeAt(drawn.frame)]?.scene ?? null,
        frame: drawn.frame,
        time: drawn.frame / film.fps,
        duration: film.duration,
        fps: film.fps,
        revision: drawn.picture ? drawn.revision : 0,
        playing: player.playing,
        error: status.problems[0] ? `${status.problems[0].path}:${status.problems[0].line}: ${status.problems[0].what}` : null,
      };
    },
    seek: (seconds: number) => go(Math.floor(seconds * film.fps + 0.5)),
  },
});

requestAnimationFrame(step);
