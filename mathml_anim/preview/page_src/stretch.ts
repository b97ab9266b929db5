// Speech faster or slower at the same pitch, in a thread of its own (waveform similarity, overlap and add).
//
// Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA)", ICASSP 1993.

const WINDOW = 0.04; // seconds that are taken as they are
const SEARCH = 0.01; // seconds to either side where the next piece may begin
const COARSE = 4; // samples that are passed over while looking

self.onmessage = ({ data }: MessageEvent<{ name: string; samples: Float32Array; rate: number; speed: number }>) => {
  const made = stretched(data.samples, data.rate, data.speed);
  self.postMessage({ name: data.name, speed: data.speed, samples: made }, { transfer: [made.buffer] });
};

function stretched(samples: Float32Array, rate: number, speed: number): Float32Array<ArrayBuffer> {
  const half = Math.round((WINDOW * rate) / 2);
  const search = Math.round(SEARCH * rate);
  const length = Math.ceil(samples.length / speed);
  const made = new Float32Array(length + half);
  made.set(samples.subarray(0, Math.min(half, made.length)));
  const rising = Float32Array.from({ length: half }, (_, n) => 0.5 - 0.5 * Math.cos((Math.PI * (n + 0.5)) / half));
  let from = 0; // where the last piece began
  for (let out = half; out + half <= made.length; out += half) {
    const natural = from + half;
    const next = likest(samples, natural, Math.round(out * speed), half, search);
    for (let n = 0; n < half; n++) {
      made[out + n] = (samples[natural + n] ?? 0) * (1 - rising[n]!) + (samples[next + n] ?? 0) * rising[n]!;
    }
    from = next;
  }
  return made.slice(0, length);
}

/** Return the place near `wanted` from which on the samples are most like those from `natural` on. */
function likest(samples: Float32Array, natural: number, wanted: number, length: number, search: number): number {
  const best = scan(samples, natural, wanted - search, wanted + search, COARSE, length);
  return scan(samples, natural, best - COARSE + 1, best + COARSE - 1, 1, length);
}

function scan(samples: Float32Array, natural: number, first: number, last: number, step: number, length: number): number {
  let best = Math.round((first + last) / 2);
  let most = -Infinity;
  for (let place = Math.max(0, first); place <= last; place += step) {
    let likeness = 0;
    let energy = 1e-9;
    for (let n = 0; n < length; n += COARSE) {
      const sample = samples[place + n] ?? 0;
      likeness += sample * (samples[natural + n] ?? 0);
      energy += sample * sample;
    }
    likeness /= Math.sqrt(energy);
    if (likeness > most) [most, best] = [likeness, place];
  }
  return best;
}
