/** Where the author leaves a silence to think in, the film waits, for as long as the viewer wants. */

import { Choice } from "./choice";
import { type LectureData, byId } from "./data";
import type { Over } from "./over";
import type { Stops } from "./stops";

/** How long before its end a silence is waited in, in seconds, so that nothing of the next words is heard. */
const EARLY = 0.2;

/** Has the film wait in silences, but where `taken` says that a question is asked there anyhow. */
export function pauseAt(
  film: HTMLVideoElement,
  data: LectureData,
  over: Over,
  stops: Stops,
  taken: (seconds: number) => boolean,
): void {
  const waits = new Choice("mathml-anim:waits", byId<HTMLButtonElement>("waits"));
  if (data.pauses.length) waits.offer();
  const wait = (at: number): void => {
    if (!waits.on || taken(at)) return;
    film.pause();
    over.show("think", over.say("think"), [
      [over.say("go_on"), () => void film.play()],
      [
        over.say("never_wait"),
        () => {
          waits.set(false);
          void film.play();
        },
      ],
    ]);
  };
  for (const end of data.pauses) stops.add(end - EARLY, wait);
}
