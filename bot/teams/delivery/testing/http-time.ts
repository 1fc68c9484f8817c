import { channel } from "node:diagnostics_channel";
import { type SimulatedTime, simulatedTime } from "./times.ts";

/** Simulated time beside real HTTP. */
export interface HttpTime extends SimulatedTime {
  close(): void;
}

/** How many turns of the event loop in a row are without a call under way before time goes on. */
const quietTurns = 4;

/** Time that goes on only while no call over HTTP is under way in this process. */
export function httpTime(start: number): HttpTime {
  let underWay = 0;
  const begun = () => {
    underWay += 1;
  };
  const ended = () => {
    underWay -= 1;
  };
  const requests = channel("http.client.request.start");
  const responses = channel("http.client.response.finish");
  requests.subscribe(begun);
  responses.subscribe(ended);
  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; quiet = underWay > 0 ? 0 : quiet + 1) {
      await new Promise((turn) => setImmediate(turn));
    }
  }
  return {
    ...simulatedTime(start, settled),
    close() {
      requests.unsubscribe(begun);
      responses.unsubscribe(ended);
    },
  };
}
