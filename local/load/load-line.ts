/** An open live line, as light as can be: thousands of them share a process with nothing else to do. */
export interface LoadLine {
  close(): void;
}

/** What is heard on a line: a version of the run, or that the line has ended. */
export interface LineListener {
  readonly onRun: (version: number) => void;
  readonly onEnd: (why: string) => void;
}

/** Opens a line of somebody, and resolves once the server has let it in. */
export type OpenLine = (
  url: string,
  auth: { readonly token: string; readonly teamId: string },
  listener: LineListener,
) => Promise<LoadLine>;

/** Packets of Engine.IO 4 and, in its messages, of Socket.IO 5, by their first characters. */
const packets = { opened: "0", ping: "2", pong: "3", connect: "40", refused: "44", event: "42" };

/**
 * Opens a line as Socket.IO's client does. Of an event only the version is looked at: to parse each of
 * some thousand a second would measure us.
 */
export const openLightLine: OpenLine = (url, auth, { onRun, onEnd }) => {
  const socket = new WebSocket(`${url.replace("http", "ws")}/live/?EIO=4&transport=websocket`);
  let isClosing = false;
  return new Promise((resolve, reject) => {
    socket.addEventListener("message", ({ data }) => {
      const text = String(data);
      if (text.startsWith(packets.event)) {
        const version = text.startsWith('42["run",') && /"version":(\d+)/.exec(text)?.[1];
        if (version) onRun(Number(version));
      } else if (text === packets.ping) socket.send(packets.pong);
      else if (text.startsWith(packets.connect)) {
        resolve({
          close() {
            isClosing = true;
            socket.close();
          },
        });
      } else if (text.startsWith(packets.refused))
        reject(new Error(`the line was refused: ${text}`));
      else if (text.startsWith(packets.opened)) {
        socket.send(`${packets.connect}${JSON.stringify(auth)}`);
      }
    });
    socket.addEventListener("close", ({ code }) => {
      if (!isClosing) onEnd(`a line ended with ${code}`);
      reject(new Error(`a line ended with ${code}`));
    });
  });
};
