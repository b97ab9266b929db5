// The records of which pictures consist, as the server writes them: rows of 32-bit words, read where they lie.

export const enum Kind {
  Take, Picture, Solid, Linear, Stroke, Curves, Path, Raster, Image, Nested, Pixels, Textured, View, Mesh, Origin, Origins,
}

export interface Solid { kind: Kind.Solid; css: string; alpha: number }
export interface Linear { kind: Kind.Linear; line: Float32Array; stops: Float32Array; made?: CanvasGradient | string }
export type Paint = Solid | Linear;
export interface Stroke { kind: Kind.Stroke; paint: Paint; join: number; cap: number; width: number }
/** Left, low, right and high in scene units; on a canvas left, top, right and bottom. */
export type Box = [number, number, number, number];

export interface Curves {
  kind: Kind.Curves; split: Uint32Array; points: Float32Array; dots?: Float32Array; box?: Box; seen?: boolean; kept?: Path2D;
}
export interface Path { kind: Kind.Path; curves: Curves; fill: Paint | null; stroke: Stroke | null; behind: Stroke | null; box?: Box }
export interface Raster { kind: Kind.Raster; width: number; height: number; pixels: Uint8ClampedArray; made?: HTMLCanvasElement }
export interface Placed { at: [number, number]; canvas: HTMLCanvasElement | null; key: string }
export interface Image { kind: Kind.Image; raster: Raster; resampling: number; corners: Float32Array; placed?: Placed; box?: Box }
export interface Nested {
  kind: Kind.Nested; picture: Picture; width: number; height: number; resampling: number; corners: Float32Array; placed?: Placed; box?: Box;
}
export interface Pixels { kind: Kind.Pixels; thickness: number; points: Float32Array; colours: Uint8Array }
export interface Textured { kind: Kind.Textured; raster: Raster; paths: Path[]; box?: Box }
export interface View { kind: Kind.View; width: number; height: number; x: number; y: number }
export interface Mesh {
  kind: Kind.Mesh; join: number; cap: number; count: number; split: Uint32Array; points: Float32Array;
  fills: Float32Array; strokes: Float32Array; lines: Float32Array; widths: Float32Array; box?: Box;
}
export type Op = Path | Image | Nested | Pixels | Textured | View | Mesh;
export interface Picture { kind: Kind.Picture; ground: Solid | Raster; ops: Op[] }
export interface Origin {
  kind: Kind.Origin; name: string; role: string; text: string; spoken: string; file: string; line: number; whole: number;
}
export interface Origins { kind: Kind.Origins; list: (Origin | null)[] }

type Thing = Paint | Stroke | Curves | Op | Raster | Picture | Origin | Origins | null;

export interface Take { play: number; repeat: number; picture: Picture; origins: (Origin | null)[] }

const utf8 = new TextDecoder();

/** Reads the takes of one stream; pieces of it arrive one after the other. */
export class Reader {
  private things: Thing[] = [null];

  /** Return the takes of the next piece, which begins at a byte of a buffer. */
  read(buffer: ArrayBuffer, from: number): Take[] {
    const words = new Uint32Array(buffer);
    const floats = new Float32Array(buffer);
    const takes: Take[] = [];
    for (let at = from / 4; at < words.length; ) {
      const kind = words[at]!;
      const end = at + words[at + 1]!;
      if (kind === Kind.Take) takes.push(this.take(words.subarray(at + 2, end)));
      else this.things.push(this.thing(kind, words.subarray(at + 2, end), floats.subarray(at + 2, end)));
      at = end;
    }
    return takes;
  }

  private take(w: Uint32Array): Take {
    const origins = w[3] ? (this.things[w[3]] as Origins).list : [];
    return { play: w[0]!, repeat: w[1]!, picture: this.things[w[2]!] as Picture, origins };
  }

  private get<T extends Thing>(number: number | undefined): T {
    return this.things[number!] as T;
  }

  private thing(kind: number, w: Uint32Array, f: Float32Array): Thing {
    const bytes = (from: number): Uint8Array => new Uint8Array(w.buffer, w.byteOffset + 4 * from, 4 * (w.length - from));
    switch (kind) {
      case Kind.Picture:
        return { kind, ground: this.get(w[0]), ops: Array.from(w.subarray(1), (number) => this.get<Op>(number)) };
      case Kind.Solid:
        return { kind, css: css(f[0]!, f[1]!, f[2]!, f[3]!), alpha: f[3]! };
      case Kind.Linear:
        return { kind, line: f.subarray(0, 4), stops: f.subarray(4) };
      case Kind.Stroke:
        return { kind, paint: this.get(w[0]), join: w[1]!, cap: w[2]!, width: f[3]! };
      case Kind.Curves: {
        const split = 1 + 3 * w[0]!;
        return { kind, split: w.subarray(1, split), points: f.subarray(split) };
      }
      case Kind.Path:
        return { kind, curves: this.get(w[0]), fill: this.get(w[1]), stroke: this.get(w[2]), behind: this.get(w[3]) };
      case Kind.Raster:
        return { kind, width: w[0]!, height: w[1]!, pixels: new Uint8ClampedArray(bytes(2)) };
      case Kind.Image:
        return { kind, raster: this.get(w[0]), resampling: w[1]!, corners: f.subarray(2) };
      case Kind.Nested:
        return { kind, picture: this.get(w[0]), width: w[1]!, height: w[2]!, resampling: w[3]!, corners: f.subarray(4) };
      case Kind.Pixels:
        return { kind, thickness: f[0]!, points: f.subarray(2, 2 + 2 * w[1]!), colours: bytes(2 + 2 * w[1]!) };
      case Kind.Textured:
        return { kind, raster: this.get(w[0]), paths: Array.from(w.subarray(1), (number) => this.get<Path>(number)) };
      case Kind.View:
        return { kind, width: f[0]!, height: f[1]!, x: f[2]!, y: f[3]! };
      case Kind.Mesh:
        return mesh(w, f);
      case Kind.Origin:
        return { kind, ...JSON.parse(utf8.decode(bytes(0))) };
      case Kind.Origins:
        return { kind, list: Array.from(w, (number) => this.get<Origin | null>(number)) };
      default:
        throw new Error(`a record of an unknown kind, ${kind}`);
    }
  }
}

function mesh(w: Uint32Array, f: Float32Array): Mesh {
  const [join, cap, count, length, filling, stroking, splits] = w as unknown as [number, number, number, number, number, number, number];
  let at = 7 + 3 * splits;
  const split = w.subarray(7, at);
  const part = (size: number): Float32Array => f.subarray(at, (at += size));
  const points = part(count * length * 2);
  const fills = part(count * filling * 4);
  const strokes = part(count * stroking * 4);
  return { kind: Kind.Mesh, join, cap, count, split, points, fills, strokes, lines: part(count * 4), widths: part(count) };
}

/** Return a colour as the canvas wants it: `rgba()`, whose gradients interpolate as Cairo's do. */
export function css(r: number, g: number, b: number, a: number): string {
  const level = (x: number): number => Math.round(255 * Math.min(1, Math.max(0, x)));
  return `rgba(${level(r)},${level(g)},${level(b)},${Math.min(1, Math.max(0, a))})`;
}
