// The line to the server; when it breaks, it is tried again until it holds.

import type { Plan, Problem } from "./film";
import type { Found } from "./findings";
import type { Rendering } from "./render";

export interface Status { type: "status"; revision: number; busy: boolean; problems: Problem[] }
export interface Outline {
  type: "outline"; title: string;
  modules: { id: string; title: string; lectures: { id: string; number: number; title: string; written: boolean }[] }[];
}
export interface Whole { type: "whole"; segment: string; revision: number }
export interface Still { type: "still"; url: string | null; name?: string }
export type Told = ({ type: "plan" } & Plan) | Status | Outline | Whole | Found | Rendering | Still;

export interface Listener {
  told(facts: Told): void;
  pictures(message: ArrayBuffer): void;
  connected(yes: boolean): void;
}

export class Link {
  private socket: WebSocket | null = null;
  private wait = 250;

  constructor(private listener: Listener, private target: () => string | null) {
    this.connect();
  }

  say(facts: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(facts));
  }

  open(): void {
    this.say({ open: this.target() });
  }

  private connect(): void {
    const socket = new WebSocket(`ws://${location.host}/line`);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.onopen = () => {
      this.wait = 250;
      this.listener.connected(true);
      this.open();
    };
    socket.onmessage = ({ data }) => {
      if (typeof data === "string") this.listener.told(JSON.parse(data) as Told);
      else this.listener.pictures(data as ArrayBuffer);
    };
    socket.onclose = () => {
      this.listener.connected(false);
      setTimeout(() => this.connect(), this.wait);
      this.wait = Math.min(4000, this.wait * 2);
    };
  }
}
