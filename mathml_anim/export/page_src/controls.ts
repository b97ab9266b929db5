/** The film with controls of our own: chapters and pictures on the scrubber, speed, captions, the whole screen. */

import "media-chrome/dist/media-control-bar.js";
import "media-chrome/dist/media-controller.js";
import "media-chrome/dist/media-captions-button.js";
import "media-chrome/dist/media-fullscreen-button.js";
import "media-chrome/dist/media-loading-indicator.js";
import "media-chrome/dist/media-mute-button.js";
import "media-chrome/dist/media-play-button.js";
import "media-chrome/dist/media-preview-chapter-display.js";
import "media-chrome/dist/media-preview-thumbnail.js";
import "media-chrome/dist/media-preview-time-display.js";
import "media-chrome/dist/media-seek-backward-button.js";
import "media-chrome/dist/media-seek-forward-button.js";
import "media-chrome/dist/media-time-display.js";
import "media-chrome/dist/media-time-range.js";
import "media-chrome/dist/media-volume-range.js";
import "media-chrome/dist/lang/de.js";

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

// Written as HTML and put into the page whole: elements that wake up in the page have sheets to write their rules to.
const CONTROLS = `
<media-loading-indicator slot="centered-chrome" noautohide></media-loading-indicator>
<media-control-bar class="scrub">
  <media-time-range>
    <media-preview-thumbnail slot="preview"></media-preview-thumbnail>
    <media-preview-chapter-display slot="preview"></media-preview-chapter-display>
    <media-preview-time-display slot="preview"></media-preview-time-display>
  </media-time-range>
</media-control-bar>
<media-control-bar class="buttons">
  <media-play-button></media-play-button>
  <media-seek-backward-button seekoffset="10"></media-seek-backward-button>
  <media-seek-forward-button seekoffset="10"></media-seek-forward-button>
  <media-mute-button></media-mute-button>
  <media-volume-range></media-volume-range>
  <media-time-display showduration notoggle></media-time-display>
  <span class="gap"></span>
  <media-captions-button></media-captions-button>
  <select id="speed">${SPEEDS.map(
    (speed) => `<option value="${speed}">${speed}×</option>`,
  ).join("")}</select>
  <media-fullscreen-button></media-fullscreen-button>
</media-control-bar>`;

/** Puts the film into a controller with controls, and returns it. */
export function addControls(
  film: HTMLVideoElement,
  language: string,
  words: Record<string, string>,
  silent: boolean,
): HTMLElement {
  const place = document.createElement("div");
  place.id = "controls";
  film.before(place);
  place.innerHTML = `<media-controller id="controller" lang="${language.replace(/[^\w-]/g, "")}">${CONTROLS}</media-controller>`;
  const controller = place.firstElementChild as HTMLElement;
  if (silent) for (const name of ["media-mute-button", "media-volume-range"]) controller.querySelector(name)?.remove();
  film.slot = "media";
  film.controls = false;
  film.tabIndex = -1;
  controller.prepend(film);
  controller.querySelector("media-captions-button")?.setAttribute("role", "switch");
  speeds(film, controller.querySelector<HTMLSelectElement>("#speed"), words["speed"] ?? "Speed");
  return controller;
}

function speeds(film: HTMLVideoElement, choice: HTMLSelectElement | null, label: string): void {
  if (!choice) return;
  choice.setAttribute("aria-label", label);
  const show = (): void => {
    choice.value = String(film.playbackRate);
  };
  choice.addEventListener("change", () => (film.playbackRate = Number(choice.value)));
  choice.addEventListener("keydown", (event) => event.stopPropagation()); // the film's own keys are others
  film.addEventListener("ratechange", show);
  show();
}
