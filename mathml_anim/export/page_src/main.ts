/** The page of a lecture: a plain film with captions until this has run, a lesson afterwards. */

import { adoptStyles } from "./adopt";
import { Actions } from "./actions";
import { Asked } from "./asked";
import { Chapters } from "./chapters";
import { addControls } from "./controls";
import { type LectureData, byId, readData } from "./data";
import { stretchOf } from "./fragment";
import { keeperFor } from "./keeper";
import { Lesson } from "./lesson";
import { Over } from "./over";
import { Practice } from "./practice";
import { pauseAt } from "./pauses";
import { empty, merged } from "./state";
import { Stops } from "./stops";
import { applyTheme, themeButton } from "./theme";
import { readsNoFiles, tracksForControls, tracksFromPage } from "./tracks";
import { Transcript } from "./transcript";

applyTheme();

async function begin(): Promise<void> {
  const data = readData<LectureData>("data");
  const film = byId<HTMLVideoElement>("film");
  if (!film) return;
  themeButton(byId("theme"));
  if (readsNoFiles()) tracksFromPage(film, data);
  else tracksForControls(film);
  adoptStyles();
  const controller = addControls(film, data.language, data.words, film.dataset["silent"] !== undefined);
  const over = new Over(controller, film, data.words);
  const linked = follow(film, data);

  const seek = (seconds: number): void => {
    film.currentTime = seconds + 0.001;
    void film.play().catch(() => undefined);
  };
  const panel = byId("words");
  const transcript = panel && new Transcript(panel, seek, data.words);
  const chapters = new Chapters(data, seek);
  const moved = (): void => {
    transcript?.follow(film.currentTime);
    chapters.follow(film.currentTime);
  };
  for (const name of ["timeupdate", "seeking", "loadedmetadata"]) film.addEventListener(name, moved);
  document.documentElement.classList.add("live");
  document.documentElement.dataset["ready"] = "controls";

  const keeper = keeperFor(data);
  const lesson = new Lesson(film, data, keeper, merged(empty(), await keeper.load()));
  const practice = new Practice(data.words, lesson.state.answers, () => lesson.save());
  const tell = (): void => {
    chapters.mark(lesson.state);
    const { right, all } = practice.score();
    document.documentElement.dataset["seen"] = lesson.seen.toFixed(4);
    document.documentElement.dataset["score"] = `${right}/${all}`;
  };
  document.addEventListener("lesson", tell);
  new Actions(film, data, lesson, seek);
  over.atTheEnd();
  const stops = new Stops(film);
  const asked = new Asked(controller, film, data, practice, over);
  asked.stopAt(stops);
  pauseAt(film, data, over, stops, (seconds) => asked.near(seconds));
  const resume = lesson.resumesAt;
  if (!linked() && resume !== null) {
    film.currentTime = resume;
    over.resumed(resume);
  }
  tell();
  document.documentElement.dataset["ready"] = "all";
}

/** Goes where the address says, now and whenever it changes; returns whether it said so at the beginning. */
function follow(film: HTMLVideoElement, data: LectureData): () => boolean {
  let end: number | null = null;
  const go = (): boolean => {
    const stretch = stretchOf(location.hash, data.segments, data.seconds);
    if (stretch) film.currentTime = stretch.start + 0.001;
    end = stretch?.end ?? null;
    return stretch !== null;
  };
  film.addEventListener("timeupdate", () => {
    if (end === null || film.currentTime < end || film.seeking) return;
    film.pause();
    end = null;
  });
  addEventListener("hashchange", go);
  const linked = go();
  return () => linked;
}

void begin();
