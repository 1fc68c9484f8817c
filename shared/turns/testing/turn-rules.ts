import { nextFacilitator, rotation, withRunLed } from "../../rotation.ts";
import {
  acceptTurn,
  markAbsent,
  passTurn,
  setAway,
  swapTurns,
  takeTurns,
  withMeetingOver,
} from "../turn-changes.ts";
import { undoTurnChange } from "../turn-history.ts";

/** Everything that decides who leads: what the referee judges, and what an unfair team would change. */
export const ourRules = {
  rotation,
  nextFacilitator,
  withRunLed,
  withMeetingOver,
  passTurn,
  swapTurns,
  markAbsent,
  setAway,
  takeTurns,
  acceptTurn,
  undoTurnChange,
};
export type TurnRules = typeof ourRules;
