import { parentPort } from "node:worker_threads";
import { doTask, type Task } from "./task.ts";

// A thread that does one piece of the simulation after another, as they are sent.

parentPort?.on("message", (task: Task) => parentPort?.postMessage(doTask(task)));
