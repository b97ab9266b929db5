// The studio's page: what the server tells becomes a picture, a script and a timeline, and keys and buttons move them.

import { Controls } from "./controls";
import { Film } from "./film";
import { Findings } from "./findings";
import { Link } from "./link";
import type { Status, Still, Told } from "./link";
import { Outline } from "./outline";
import { byId, toast } from "./page";
import { chooseTab, followTheme } from "./panels";
import { Player } from "./player";
import { nameWhatIsPointedAt } from "./pointed";
import { showProblems, showStatus } from "./problems";
import { Readout } from "./readout";
import { Render } from "./render";
import { Screen } from "./screen";
import { Script } from "./script";
import { Timeline } from "./timeline";
import { showValues } from "./values";

const SAY_EVERY = 250; // milliseconds between two words to the server about the playhead, while it plays

let target = addressed();
let status: Status = { type: "status", revision: 0, busy: true, problems: [] };
let connection = false;
let stale = true; // something beside the playhead has changed
let place: { segment: string; inside: number } | null = null; // where the playhead is to stay when times change
let said = 0;
let lastSaid = "";

const go = (frame: number): void => player.seek(frame);
const changed = (): void => {
  stale = true;
};
const film = new Film();
const player = new Player(film, changed);
const screen = new Screen(byId<HTMLCanvasElement>("picture"), film, player);
const script = new Script(film, go);
const findings = new Findings(film, go, () => chooseTab("findings"));
const timeline = new Timeline(film, player, {
  go,
  loop: (from, to) => controls.setLoop([from, to]),
  visit: (mark) => findings.visit(mark),
  marks: () => findings.marks,
  changed,
});
const outline = new Outline(film, open, go);
const link = new Link({ told, pictures, connected }, () => target);
const render = new Render(film, () => player.frame(), (facts) => link.say(facts));
const readout = new Readout(film, player);
const controls = new Controls({ film, player, script, findings, timeline, render, readout, changed });

function open(lecture: string): void {
  history.pushState(null, "", `#${encodeURIComponent(lecture)}`);
  show(lecture);
}

window.addEventListener("popstate", () => show(addressed()));

/** Return the lecture that the address names, or null if it names none. */
function addressed(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    return null;
  }
}

/** Show another lecture from its beginning. */
function show(lecture: string | null): void {
  player.pause();
  film.clear();
  place = null;
  player.seek(0);
  controls.setLoop(null);
  timeline.reset();
  findings.tell(null);
  lastSaid = "";
  target = lecture;
  link.open();
}

function told(facts: Told): void {
  changed();
  switch (facts.type) {
    case "outline": return outline.tell(facts);
    case "findings": return findings.tell(facts);
    case "render": return render.tell(facts);
    case "still": return save(facts);
    case "plan": return plan(facts);
    case "whole":
      film.whole(facts.segment, facts.revision);
      return findings.place();
    case "status":
      status = facts;
      timeline.wrong = new Set(facts.problems.flatMap((each) => each.segment ?? []));
      showProblems(facts.problems);
      showStatus(status, connection);
  }
}

function plan(facts: Told & { type: "plan" }): void {
  look(); // where the playhead has just been sent, though nothing has been drawn there yet
  film.setPlan(facts);
  const at = film.segments.findIndex((segment) => segment.id === place?.segment);
  if (place && at >= 0) {
    const length = film.segments[at]!.frames ?? Infinity;
    player.seek(film.starts[at]! + Math.min(place.inside, length - 1));
  }
  controls.fitLoop();
  outline.build();
  script.build();
  findings.place();
  showValues(film.segments[film.placeAt(player.frame())]);
  byId("title").textContent = facts.title;
  document.title = `${facts.title} · Studio`;
  void player.load();
  look();
}

function pictures(message: ArrayBuffer): void {
  film.take(message);
  changed();
}

function save({ url, name }: Still): void {
  if (!url) {
    toast("The picture could not be made");
    return;
  }
  const link = document.createElement("a");
  link.href = url;
  link.download = `${(film.plan?.lecture ?? "still").replace("/", ".")}.${name!}`;
  link.click();
  toast(`Saved ${link.download}`);
}

function connected(yes: boolean): void {
  connection = yes;
  lastSaid = ""; // whoever listens now has not heard it
  showStatus(status, connection);
}

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
  screen.tick(now);
  const frame = player.frame(now);
  if (frame === screen.drawn.frame && !stale) return;
  screen.show(frame, stale);
  byId("waiting").hidden = screen.drawn.picture !== null || status.problems.length > 0;
  readout.tell(frame, stale);
  script.light(frame);
  outline.light(frame);
  if (stale || frame % 30 === 0) timeline.describe(frame);
  timeline.draw(frame, stale);
  stale = false;
  look();
}

nameWhatIsPointedAt(screen.canvas, () => (player.playing ? null : film.at(player.frame())));
followTheme(changed);
new ResizeObserver(changed).observe(document.body);
new ResizeObserver(changed).observe(screen.canvas);
void document.fonts.ready.then(() => {
  timeline.forget();
  changed();
});

Object.assign(window, {
  studio: {
    state: () => {
      const { picture, frame, revision, there } = screen.drawn;
      const [problem] = status.problems;
      return {
        target: film.plan?.target ?? target,
        scene: film.segments[film.placeAt(frame)]?.scene ?? null,
        frame,
        time: frame / film.fps,
        duration: film.duration,
        fps: film.fps,
        revision: picture ? revision : 0,
        there,
        fineness: screen.fineness,
        playing: player.playing,
        error: problem ? `${problem.path}:${problem.line}: ${problem.what}` : null,
      };
    },
    seek: (seconds: number) => go(Math.floor(seconds * film.fps + 0.5)),
  },
});

requestAnimationFrame(step);
