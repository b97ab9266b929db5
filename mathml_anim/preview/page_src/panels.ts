// The panels beside the picture, their tabs, and light or dark.

import { byId } from "./page";

const TABS = ["script", "values", "findings"] as const;
export type Tab = (typeof TABS)[number];

const light = matchMedia("(prefers-color-scheme: light)");

/** Show or hide the panel at one side. */
export function panel(name: "outline" | "side"): void {
  const hidden = document.body.classList.toggle(`no-${name}`);
  byId(name === "outline" ? "outline-toggle" : "script-toggle").ariaExpanded = String(!hidden);
}

/** Show one of the tabs. */
export function chooseTab(name: Tab): void {
  for (const each of TABS) {
    byId(each).hidden = each !== name;
    byId(`tab-${each}`).ariaSelected = String(each === name);
    byId(`tab-${each}`).tabIndex = each === name ? 0 : -1;
  }
  if (document.body.classList.contains("no-side")) panel("side");
}

/** Return what shows a tab, or the script if that tab is shown. */
export function toggle(name: Tab): () => void {
  return () => chooseTab(byId(name).hidden ? name : "script");
}

/** Have the arrow keys move between the tabs. */
export function tabs(): void {
  byId("side").querySelector("[role=tablist]")!.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[(event as KeyboardEvent).key];
    if (!way) return;
    const name = TABS.at((TABS.findIndex((each) => !byId(each).hidden) + way) % TABS.length)!;
    chooseTab(name);
    byId(`tab-${name}`).focus();
  });
}

/** Change from light to dark or back, and remember it. */
export function otherTheme(): void {
  const name = document.documentElement.dataset["theme"] === "light" ? "dark" : "light";
  localStorage.setItem("studio-theme", name);
  setTheme(name);
}

/** Take the theme that was chosen last, else the one that the system prefers, now and when it changes. */
export function followTheme(changed: () => void): void {
  const follow = (): void => {
    setTheme(localStorage.getItem("studio-theme") ?? (light.matches ? "light" : "dark"));
    changed();
  };
  light.addEventListener("change", follow);
  follow();
}

function setTheme(name: string): void {
  document.documentElement.dataset["theme"] = name;
}
