"""Frames that Chromium drops while it plays a film with holds: ours with beats, ours with every frame, and Manim's.

    python benchmarks/bench_playback.py [--rounds 3] [--scene GradientDescent]

All three are of one plain scene at 1080p60. A decoder in software drops many on a busy machine: compare them.
"""

import argparse
import base64
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

BENCH = Path(__file__).parent
PLAY = """async film => {
  const bytes = Uint8Array.from(atob(film), letter => letter.charCodeAt(0));
  const video = document.createElement("video");
  video.muted = true;
  video.src = URL.createObjectURL(new Blob([bytes], {type: "video/mp4"}));
  document.body.replaceChildren(video);
  await new Promise((resolve, reject) => {
    video.addEventListener("canplaythrough", resolve, {once: true});
    video.addEventListener("error", () => reject(video.error.message), {once: true});
  });
  const ended = new Promise(resolve => video.addEventListener("ended", resolve, {once: true}));
  await video.play();
  await ended;
  const quality = video.getVideoPlaybackQuality();
  return [quality.droppedVideoFrames, quality.totalVideoFrames];
}"""


def films(folder: Path, scene: str) -> dict[str, Path]:
    """Render the scene three times and return the films."""
    file = str(BENCH / "plain_scenes.py")
    environment = {**os.environ, "MATHML_ANIM_STORE": str(folder / "store")}
    made = {}
    for name, more in (("beats", []), ("every frame", ["--cfr"])):
        output = folder / name.replace(" ", "_")
        command = [sys.executable, "-m", "mathml_anim", "render", f"{file}:{scene}", "--output", str(output), *more]
        subprocess.run(command, env=environment, check=True, capture_output=True)
        made[name] = output / "1080p60/plain_scenes" / f"{scene}.mp4"
    media = folder / "media"
    subprocess.run([sys.executable, str(BENCH / "manim_side.py"), str(media), "60", "1080", file, scene], check=True)
    made["Manim"] = next(media.rglob(f"{scene}.mp4"))
    return made


def main() -> int:
    """Print dropped and shown frames for each film and round."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scene", default="GradientDescent")
    asked = parser.parse_args()
    from playwright.sync_api import sync_playwright

    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        made = films(Path(folder), asked.scene)
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page: Any = browser.new_page()
        for round in range(asked.rounds):
            for name, path in made.items():
                dropped, total = page.evaluate(PLAY, base64.b64encode(path.read_bytes()).decode())
                print(f"round {round}: {name:12s} {dropped:4d} of {total} dropped", flush=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
