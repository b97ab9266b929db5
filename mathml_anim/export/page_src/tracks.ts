/** Captions, chapters and pictures of the scrubber where the browser may not read files: they are in the page too. */

import type { CueData, LectureData } from "./data";

/** Whether tracks have to come from the page: a page opened from a disk may not read the files beside it. */
export function readsNoFiles(): boolean {
  return location.protocol === "file:" || document.documentElement.dataset["single"] !== undefined;
}

/** Has the chapters and the pictures of the scrubber loaded, which no browser does of its own accord. */
export function tracksForControls(film: HTMLVideoElement): void {
  for (const track of film.querySelectorAll<HTMLTrackElement>("track[kind=chapters], track[kind=metadata]")) {
    track.default = true;
    track.track.mode = "hidden";
  }
}

/** Puts the tracks that are written in the page in place of those in files. */
export function tracksFromPage(film: HTMLVideoElement, data: LectureData): void {
  for (const track of [...film.querySelectorAll("track")]) track.remove();
  const captions = add(film, "captions", data.words["captions"] ?? "Captions", data.language, data.captions);
  if (captions) captions.mode = "showing";
  add(film, "descriptions", data.words["descriptions"] ?? "Descriptions", data.language, data.descriptions);
  const chapters = data.segments.map(({ start, end, title }) => ({ start, end, text: title }));
  add(film, "chapters", data.words["chapters"] ?? "Chapters", data.language, chapters);
  add(film, "metadata", "thumbnails", "", data.thumbnails.map(whole));
}

/** A picture of the scrubber by an address that needs no base: of the sheet in the page, or of the file beside it. */
function whole({ start, end, text }: CueData): CueData {
  const [file = "", place = ""] = text.split("#");
  return { start, end, text: `${sheetInPage() ?? new URL(file, location.href).href}#${place}` };
}

let inPage: string | null | undefined;

/** Returns the one address of the sheet of pictures that is in the page; null if it is in a file. */
export function sheetInPage(): string | null {
  if (inPage !== undefined) return inPage;
  const coded = document.getElementById("storyboard")?.textContent;
  return (inPage = coded ? blobOf(coded, "image/jpeg") : null);
}

/** Returns an address of content that is written in base 64. */
export function blobOf(coded: string, type: string): string {
  const bytes = Uint8Array.from(atob(coded.trim()), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}

function add(film: HTMLVideoElement, kind: TextTrackKind, label: string, language: string, cues: CueData[]): TextTrack | null {
  if (!cues.length) return null;
  const track = film.addTextTrack(kind, label, language);
  track.mode = "hidden";
  for (const { start, end, text } of cues) track.addCue(new VTTCue(start, end, text));
  return track;
}
