// The keys, and the sheet that names them.

import { byId, make } from "./page";

export interface Key { keys: string[]; shown: string; does: string; act: () => void }

const KEPT = "studio-letters";

/** Have a box in the sheet say whether keys that write a sign act too: whoever speaks to the computer may not want it. */
function letters(): HTMLInputElement {
  const box = byId<HTMLInputElement>("letters");
  try {
    box.checked = localStorage.getItem(KEPT) !== "off";
    box.addEventListener("change", () => localStorage.setItem(KEPT, box.checked ? "on" : "off"));
  } catch {
    // Nothing may be kept here.
  }
  return box;
}

/** Have keys act, wherever the focus is, except in a field that needs them. */
export function listen(keys: Key[]): void {
  const table = new Map(keys.flatMap((key) => key.keys.map((name) => [name, key] as const)));
  const signs = letters();
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]") || event.altKey || event.metaKey) return;
    if (!signs.checked && event.key.length === 1 && event.key !== " " && !event.ctrlKey) return;
    const within = event.target as HTMLElement;
    if (within.tagName === "SELECT") return;
    if ((event.key === " " || event.key === "Enter") && (within.tagName === "SUMMARY" || (within.tagName === "BUTTON" && within.id !== "play"))) return;
    const tab = within.getAttribute("role") === "tab" && event.key.startsWith("Arrow");
    const scrolls = within.getAttribute("role") === "tabpanel" && /^(Page|Home|End)/.test(event.key);
    if (tab || scrolls) return;
    const name = (event.ctrlKey ? "Ctrl+" : "") + (event.shiftKey && event.key.length > 1 ? "Shift+" : "") + event.key;
    const key = table.get(name) ?? table.get(name.toLowerCase());
    if (!key) return;
    event.preventDefault();
    key.act();
  });
  const rows = keys.map(({ shown, does }) => {
    const names = shown.split(" ").flatMap((name, n) => (n ? [" ", make("kbd", name)] : [make("kbd", name)]));
    return make("div", [make("dt", names), make("dd", does)]);
  });
  byId("help").querySelector("dl")!.replaceChildren(...rows);
}
