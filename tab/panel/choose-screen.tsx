import { useState } from "react";
import { ActionList } from "../library/action-list.tsx";
import { ActionPage } from "../library/action-page.tsx";
import { ClosedPulse, OpenPulse } from "../pulse/team-pulse.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { NextLeader } from "./next-leader.tsx";
import { OpenCommitments } from "./open-commitments.tsx";

/** What was promised last time, who leads next, and the actions to choose from. */
export function ChooseScreen() {
  const styles = useScreenStyles();
  const [openId, setOpenId] = useState<string>();
  const [cameFrom, setCameFrom] = useState<string>();

  if (openId !== undefined) {
    const leave = () => {
      setCameFrom(openId);
      setOpenId(undefined);
    };
    return <ActionPage actionId={openId} onLeave={leave} />;
  }
  return (
    <div className={styles.screen}>
      <OpenPulse />
      <OpenCommitments />
      <ClosedPulse />
      <NextLeader />
      <ActionList onOpen={setOpenId} cameFrom={cameFrom} />
    </div>
  );
}
