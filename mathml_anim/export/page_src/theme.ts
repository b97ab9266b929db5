/** Light or dark: as the system says, until the viewer chooses. */

const NAME = "mathml-anim:theme";
const light = matchMedia("(prefers-color-scheme: light)");

function kept(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

export function applyTheme(): void {
  const chosen = kept();
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset["theme"] = chosen;
}

export function themeButton(button: HTMLElement | null): void {
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const root = document.documentElement;
    const now = root.dataset["theme"] ?? (light.matches ? "light" : "dark");
    root.dataset["theme"] = now === "dark" ? "light" : "dark";
    try {
      localStorage.setItem(NAME, root.dataset["theme"]);
    } catch {
      // It holds for this page.
    }
  });
}
